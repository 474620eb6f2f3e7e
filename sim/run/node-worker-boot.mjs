// Node 20 does not read TypeScript: a new thread registers the loader first and then starts the worker.
import { register } from "tsx/esm/api";

register();
await import("./node-worker.ts");
