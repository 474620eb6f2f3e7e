import type { Experiment } from "../../../sim/experiment/experiment.ts";
import { readExperiment } from "../../../sim/experiment/read-experiment.ts";
import type { ReadingSurroundings } from "../../../sim/experiment/surroundings.ts";

/** Two regions, of which the first was calibrated to three worlds. */
export const surroundings: ReadingSurroundings = {
  regions: ["chongqing", "sichuan"],
  scaleOf: (region) => (region === "chongqing" ? 1 : 0.5),
  worldsOf: (region) =>
    region === "chongqing" ? [{ netDeduction: 0.4 }, { netDeduction: 0.5 }, { netDeduction: 0.3 }] : []
};

/** A file of an experiment with what must be there, and more. */
export function experimentFile(parts: object = {}): object {
  return { format: "techmarket experiment 1", id: "small", name: { en: "Small", zh: "小" }, ...parts };
}

/** The experiment of such a file. */
export function smallExperiment(parts: object = {}): Experiment {
  const result = readExperiment(experimentFile(parts), surroundings);
  if (!result.ok) throw new Error(result.problems.map(({ where, sentence }) => `${where}: ${sentence.en}`).join("\n"));
  return result.value;
}
