// Node 20 does not read TypeScript: the loader is registered first.
import { register } from "tsx/esm/api";

register();
await import("./child.ts");
