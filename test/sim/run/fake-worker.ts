import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { inProcess } from "../../../sim/run/in-process.ts";
import { simulationWorker } from "../../../sim/run/worker-api.ts";
import { fakeRegion, fakeSimulate } from "./fake-simulation.ts";

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
const loadRegion = async (id: string) => {
  if (id !== "nowhere") throw new Error(`no region called ${id}`);
  return fakeRegion;
};

expose(simulationWorker(inProcess({ simulate: fakeSimulate, loadRegion, breathe })), nodeEndpoint(parentPort!));
