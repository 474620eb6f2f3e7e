import type { OutcomeId } from "../../sim/outcomes/index.ts";
import { compareScales } from "./scales.ts";

/** Scales that are held against the whole city. */
const smallerScales = [0.05, 0.2] as const;
/** How far the 90 % interval of a ratio may reach from 1. */
const tolerance = 0.1;
const level = 0.9;

export interface Agreement {
  readonly outcome: OutcomeId;
  readonly scale: number;
  /** Ends of the interval of the mean ratio of the whole city to the smaller scale. */
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
}

/** Ratios of every scale-free outcome between the whole city and a smaller scale, over the same replicates. */
export function scaleAgreement(replicates: number, months: number): Agreement[] {
  return smallerScales.flatMap((scale) =>
    compareScales(replicates, scale, 1, months, level).map(({ outcome, low, high }) => {
      const holds = low >= 1 - tolerance && high <= 1 + tolerance;
      return { outcome, scale, low, high, holds };
    })
  );
}
