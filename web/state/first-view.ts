import type { OutcomeId } from "../../sim/index.ts";

/** Figures that lead the strip: each gain beside its price. */
export const leadingOutcomes = [
  "transferRate",
  "publicCost",
  "takeovers",
  "defaultRate"
] as const satisfies readonly OutcomeId[];

/** Two definitions of one rate: a policy that moves disclosure moves them apart. */
export const rateDefinitions = ["transferRate", "transferRateMade"] as const satisfies readonly OutcomeId[];
