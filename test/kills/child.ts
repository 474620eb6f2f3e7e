import { carryOut } from "../../sim/cli/experiment/carry-out.ts";
import type { Surroundings } from "../../sim/cli/surroundings.ts";
import { fakeEngine } from "../sim/experiment/fake-engine.ts";
import { killedExperiment } from "./killed-experiment.ts";

/** Carries out the experiment in the folder of the first argument, by an engine without a model that takes its time. */
const [folder] = process.argv.slice(2);
const engine = fakeEngine({ lanes: 3, pause: (task) => 1 + 3 * (task.spec.replicate % 3) });
process.stdout.write("ready\n");
await carryOut(killedExperiment, folder, { engine: "pool", workers: 3, onFailure: "stop", json: true }, {
  openEngine: async () => engine,
  print: () => undefined,
  tell: () => undefined,
  clock: () => performance.now() / 1000,
  signal: new AbortController().signal
} as Partial<Surroundings> as Surroundings);
