import { covariance, type Interval, mean } from "./moments.ts";
import { median } from "./quantiles.ts";
import { studentBound } from "./student.ts";

/** The verdict on seeds alone; the worlds that calibration allows are judged elsewhere. */
export type Verdict = "larger than luck" | "not larger than luck" | "too few replicates to tell";

/** What two scenarios under the same luck differ by: b − a, in the unit of the outcome. */
export interface PairedDifference {
  /** Pairs in which both sides are defined. */
  readonly pairs: number;
  /** Mean over the pairs of each side, so that b − a is the mean difference; null where no pair is defined. */
  readonly a: number | null;
  readonly b: number | null;
  readonly median: number | null;
  readonly mean: number | null;
  /** Ends of the 95 % interval of the mean, paired t; null below two pairs. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of pairs in which b is above a, 0 to 1. */
  readonly shareWithGain: number | null;
  /** Correlation of the two sides over replicates; null where a side does not vary. */
  readonly correlation: number | null;
  readonly verdict: Verdict;
}

/** An outcome of one run; null where it is not defined. */
export type Value = number | null;

/**
 * Compares replicate by replicate; a pair with an undefined side is left out.
 * @param level of the interval, 0 to 1
 */
export function pairedDifference(a: readonly Value[], b: readonly Value[], level = 0.95): PairedDifference {
  const pairs = definedPairs(a, b);
  const first = pairs.map(([value]) => value);
  const second = pairs.map(([, value]) => value);
  const gains = pairs.map(([before, after]) => after - before);
  const interval = meanInterval(gains, level);
  return {
    pairs: pairs.length,
    a: defined(mean(first)),
    b: defined(mean(second)),
    median: defined(median(gains)),
    mean: defined(mean(gains)),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    shareWithGain: defined(gains.filter((gain) => gain > 0).length / gains.length),
    correlation: defined(correlation(first, second)),
    verdict: verdict(interval)
  };
}

/** Paired t interval of a mean at the given level, 0 to 1; undefined below two values. */
export function meanInterval(gains: readonly number[], level = 0.95): Interval | undefined {
  if (gains.length < 2) return undefined;
  const centre = mean(gains);
  const reach = meanReach(gains, level);
  return { low: centre - reach, high: centre + reach };
}

/** From a mean to either end of its t interval; NaN below two values. */
export function meanReach(values: readonly number[], level = 0.95): number {
  if (values.length < 2) return Number.NaN;
  return studentBound(level, values.length - 1) * Math.sqrt(covariance(values, values) / values.length);
}

/** Pearson's correlation, NaN where a side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}

function verdict(interval: Interval | undefined): Verdict {
  if (!interval) return "too few replicates to tell";
  return interval.low > 0 || interval.high < 0 ? "larger than luck" : "not larger than luck";
}

/** Pairs of which both sides are defined. */
export function definedPairs(a: readonly Value[], b: readonly Value[]): (readonly [number, number])[] {
  return a.flatMap((before, pair) => {
    const after = b[pair];
    return before === null || after === null || after === undefined ? [] : [[before, after] as const];
  });
}

function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
