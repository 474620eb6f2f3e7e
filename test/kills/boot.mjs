// Starts the program named by the first argument; Node 20 does not read TypeScript, so the loader is registered first.
import { register } from "tsx/esm/api";

register();
await import(`./${process.argv[2]}.ts`);
