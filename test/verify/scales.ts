import { meanInterval } from "../../sim/analysis/paired-difference.ts";
import { type OutcomeId, outcomeIds, outcomes } from "../../sim/outcomes/index.ts";
import { outcomeOf, runSmallCity } from "../small-city.ts";

/** The fixed master seed of the comparison of scales; never changed. */
const scalesSeed = "scales-1";

/** An outcome at two scales: interval of the ratio of its values, larger over smaller scale. */
export interface ScaleRatio {
  readonly outcome: OutcomeId;
  readonly low: number;
  readonly high: number;
}

export const scaleFree: readonly OutcomeId[] = outcomeIds.filter((id) => outcomes[id].scaleFree);

/**
 * Compares the scale-free outcomes at two scales, replicate by replicate; those not defined at both are left out.
 * @param level of the interval, 0 to 1
 */
export function compareScales(
  replicates: number,
  smaller: number,
  larger: number,
  months: number,
  level: number
): ScaleRatio[] {
  const at = (scale: number) =>
    Array.from({ length: replicates }, (_, replicate) => {
      const record = runSmallCity({}, { seed: scalesSeed, replicate, scale, months });
      return scaleFree.map((id) => outcomeOf(record, id));
    });
  const [small, large] = [at(smaller), at(larger)];
  return scaleFree.flatMap((outcome, place) => {
    const ratios = small.flatMap((values, replicate) => ratioOf(values[place], large[replicate][place]));
    const interval = meanInterval(ratios, level);
    return interval ? [{ outcome, ...interval }] : [];
  });
}

function ratioOf(smaller: number | null, larger: number | null): number[] {
  return smaller === null || larger === null || smaller === 0 ? [] : [larger / smaller];
}
