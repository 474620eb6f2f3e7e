import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { inProcess } from "./in-process.ts";
import { loadRegion } from "./region-packs.ts";
import { simulate } from "./simulate.ts";
import { simulationWorker } from "./worker-api.ts";

/** Node takes waiting messages before it calls back. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

expose(simulationWorker(inProcess({ simulate, loadRegion, breathe })), nodeEndpoint(parentPort!));
