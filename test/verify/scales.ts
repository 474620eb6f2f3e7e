import type { Interval } from "../../sim/analysis/moments.ts";
import { ratioOfMeans } from "../../sim/analysis/ratio-of-means.ts";
import { type OutcomeId, outcomeIds, outcomes } from "../../sim/outcomes/index.ts";
import { outcomeOf, runSmallCity } from "../small-city.ts";

/** The fixed master seed of the comparison of scales; never changed. */
const scalesSeed = "scales-1";

/** An outcome at two scales: interval of the ratio of its means, larger over smaller scale. */
export interface ScaleRatio extends Interval {
  readonly outcome: OutcomeId;
}

export const scaleFree: readonly OutcomeId[] = outcomeIds.filter((id) => outcomes[id].scaleFree);

/** Scale-free outcomes of each of some replicates. */
type Sample = readonly (readonly (number | null)[])[];

/** Runs some replicates of the baseline at a scale. */
export function sampleAt(scale: number, replicates: number, months: number): Sample {
  return Array.from({ length: replicates }, (_, replicate) => {
    const record = runSmallCity({}, { seed: scalesSeed, replicate, scale, months });
    return scaleFree.map((id) => outcomeOf(record, id));
  });
}

/** Compares the scale-free outcomes of two samples; those that are nowhere defined or always zero are left out. */
export function compareScales(small: Sample, large: Sample, level: number): ScaleRatio[] {
  const column = (sample: Sample, place: number) => sample.flatMap((values) => values[place] ?? []);
  return scaleFree.flatMap((outcome, place) => {
    const interval = ratioOfMeans(column(large, place), column(small, place), level);
    return interval ? [{ outcome, ...interval }] : [];
  });
}
