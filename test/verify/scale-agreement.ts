import type { OutcomeId } from "../../sim/outcomes/index.ts";
import { compareScales, sampleAt } from "./scales.ts";

/** Scales that are held against the whole city, and how many replicates the luck of each asks for. */
const smallerScales = [
  { scale: 0.05, replicates: 120 },
  { scale: 0.2, replicates: 24 }
] as const;
const wholeReplicates = 16;
/** How far the 90 % interval of a ratio may reach from 1. */
const tolerance = 0.1;
const level = 0.9;

export interface Agreement {
  readonly outcome: OutcomeId;
  readonly scale: number;
  /** Ends of the interval of the ratio of the whole city to the smaller scale. */
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
}

/** Ratios of every scale-free outcome between the whole city and smaller scales. */
export function scaleAgreement(months: number): Agreement[] {
  const whole = sampleAt(1, wholeReplicates, months);
  return smallerScales.flatMap(({ scale, replicates }) =>
    compareScales(sampleAt(scale, replicates, months), whole, level).map(({ outcome, low, high }) => {
      const holds = low >= 1 - tolerance && high <= 1 + tolerance;
      return { outcome, scale, low, high, holds };
    })
  );
}
