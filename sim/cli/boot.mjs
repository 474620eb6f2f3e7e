#!/usr/bin/env node
// Node 20 does not read TypeScript: the loader is registered first, then the program starts.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
const code = await main(process.argv.slice(2));
// output that could not be written has set a code of its own
process.exitCode ||= code;
