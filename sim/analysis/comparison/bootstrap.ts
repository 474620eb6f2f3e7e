import { normalCdf, normalQuantile } from "../../numeric/index.ts";
import { type Interval, mean, rangeOf } from "../moments.ts";
import { quantile } from "../quantiles.ts";
import { uniformSource } from "../uniform-source.ts";

/** A figure of a sample. */
export type Statistic = (sample: readonly number[]) => number;

/** Places of a sample drawn with replacement, as many as it has, one list a resample. */
export type Resamples = readonly ArrayLike<number>[];

/** The same seed and count give the same resamples, so that outputs of the same replicates share their luck. */
export function resamplesOf(count: number, resamples: number, seed: string): Int32Array[] {
  const uniform = uniformSource(seed, "resampling");
  return Array.from({ length: resamples }, (_, resample) =>
    Int32Array.from({ length: count }, (_, place) => Math.floor(uniform(resample, place) * count))
  );
}

/**
 * Bias-corrected and accelerated bootstrap interval.
 * Source: Efron (1987), Journal of the American Statistical Association 82(397); acceleration by the jackknife.
 * @param level 0 to 1
 * @returns undefined below two values; without extent where the statistic is the same in every resample
 */
export function bootstrapInterval(
  sample: readonly number[],
  statistic: Statistic,
  resamples: Resamples,
  level: number
): Interval | undefined {
  if (sample.length < 2) return undefined;
  const found = statistic(sample);
  const drawn = resamples.map((places) => statistic(Array.from(places, (place) => sample[place])));
  const bias = normalQuantile(clamped(shareBelow(drawn, found), resamples.length));
  const bend = acceleration(sample, statistic);
  const ends = [(1 - level) / 2, (1 + level) / 2].map((share) => {
    const shifted = bias + normalQuantile(share);
    return quantile(drawn, normalCdf(bias + shifted / (1 - bend * shifted)));
  });
  return { low: ends[0], high: ends[1] };
}

/** Share below the figure, ties half. */
function shareBelow(drawn: readonly number[], found: number): number {
  return mean(drawn.map((value) => (value < found ? 1 : value === found ? 0.5 : 0)));
}

/** Away from 0 and 1, where the normal quantile has no value. */
function clamped(share: number, resamples: number): number {
  return Math.min(1 - 0.5 / resamples, Math.max(0.5 / resamples, share));
}

/** How the spread of the statistic changes with its value, from the samples that leave one out. */
function acceleration(sample: readonly number[], statistic: Statistic): number {
  const without = sample.map((_, place) => statistic(sample.toSpliced(place, 1)));
  const centre = mean(without);
  const largest = rangeOf(without.map((value) => Math.abs(value - centre))).high || 1;
  const away = without.map((value) => (centre - value) / largest);
  const squares = away.reduce((sum, value) => sum + value * value, 0);
  const cubes = away.reduce((sum, value) => sum + value * value * value, 0);
  return squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
}
