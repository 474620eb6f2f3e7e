import type { Experiment } from "./experiment.ts";

/** What stands in an experiment whose file says nothing about it, where that does not hang on the rest of the file. */
export const experimentDefaults = {
  region: "chongqing",
  scenarios: ["baseline"],
  seed: "spring-26",
  replicates: 1,
  months: 120,
  generator: "threefry"
} as const satisfies Partial<Omit<Experiment, "scenarios">> & { readonly scenarios: readonly string[] };
