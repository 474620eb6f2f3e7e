import { expose } from "comlink";
import { inProcess } from "./in-process.ts";
import { loadRegion } from "./region-packs.ts";
import { simulate } from "./simulate.ts";
import { simulationWorker } from "./worker-api.ts";

/** A message to itself: the browser takes waiting messages first, without the delay of a timer. */
const { port1, port2 } = new MessageChannel();

const breathe = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

expose(simulationWorker(inProcess({ simulate, loadRegion, breathe })));
