import { writeSync } from "node:fs";
import { carryOut } from "../../sim/cli/experiment/carry-out.ts";
import type { Surroundings } from "../../sim/cli/surroundings.ts";
import { queueEngine } from "../../sim/engines/queue-engine.ts";
import type { Engine } from "../../sim/experiment/engine.ts";
import { fakeEngine } from "../sim/experiment/fake-engine.ts";
import { fakeMeasurer } from "../sim/run/fake-measurer.ts";
import { killedExperiment } from "./killed-experiment.ts";

/** Carries out the experiment in the folder of the first argument; with an address of Redis and a store, by a queue. */
const [folder, redis, store] = process.argv.slice(3);
const options = { engine: "pool", store: "", onFailure: "stop", json: true } as const;

async function openEngine(): Promise<Engine> {
  if (redis !== undefined) return queueEngine({ redis, store, lanes: 6, local: fakeMeasurer(), fileLag: 30_000 });
  return fakeEngine({ lanes: 3, pause: ({ spec }) => 1 + 3 * (spec.replicate % 3), onRun: giveSign });
}

function giveSign(): void {
  writeSync(1, ".");
}

giveSign();
await carryOut(killedExperiment, folder, options, {
  openEngine,
  print: () => undefined,
  tell: () => undefined,
  clock: () => performance.now() / 1000,
  signal: new AbortController().signal
} as Partial<Surroundings> as Surroundings);
