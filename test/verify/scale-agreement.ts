import { meanInterval } from "../../sim/analysis/paired-difference.ts";
import { type OutcomeId, outcomeIds, outcomes } from "../../sim/outcomes/index.ts";
import type { Pool } from "../../sim/run/pool.ts";
import { outcomeOf, smallCity } from "../small-city.ts";
import { recordOf } from "./record-of.ts";

/** Scales that are held against the whole city. */
const smallerScales = [0.05, 0.2] as const;
/** How far the 90 % interval of a ratio may reach from 1. */
const tolerance = 0.1;

export interface Agreement {
  readonly outcome: OutcomeId;
  readonly scale: number;
  /** Ends of the 90 % interval of the mean ratio to scale 1; undefined where the outcome is not defined. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  readonly holds: boolean;
}

/** Whether an interval of a ratio lies inside the tolerance. */
export function liesInside({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low >= 1 - tolerance && high <= 1 + tolerance;
}

/** Ratios of every scale-free outcome between a smaller scale and the whole city, over the same replicates. */
export async function scaleAgreement(pool: Pool, replicates: number, months: number, whole = 1): Promise<Agreement[]> {
  const atScale = async (scale: number) => {
    const specs = Array.from({ length: replicates }, (_, replicate) =>
      smallCity({}, { seed: "scales-1", replicate, scale, months })
    );
    return (await pool.runAll(specs)).map(recordOf);
  };
  const large = await atScale(whole);
  const agreements: Agreement[] = [];
  for (const scale of smallerScales) {
    const small = await atScale(scale);
    for (const outcome of outcomeIds.filter((id) => outcomes[id].scaleFree)) {
      const ratios = small.map((record, replicate) =>
        ratio(outcomeOf(record, outcome), outcomeOf(large[replicate], outcome))
      );
      const interval = meanInterval(ratios.filter(Number.isFinite), 0.9);
      agreements.push({ outcome, scale, interval, holds: interval !== undefined && liesInside(interval) });
    }
  }
  return agreements;
}

function ratio(small: number | null, large: number | null): number {
  return small === null || large === null ? Number.NaN : small / large;
}
