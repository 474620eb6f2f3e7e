import { covariance, rangeOf } from "./moments.ts";

/** Share of the variance of values that was foretold: below 0 where their mean would do better, NaN where nothing varies. */
export function shareForetold(values: readonly number[], expected: readonly number[]): number {
  const { low, high } = rangeOf(values);
  if (high === low) return Number.NaN;
  const missed = values.reduce((sum, value, place) => sum + (value - expected[place]) * (value - expected[place]), 0);
  return 1 - missed / (covariance(values, values) * (values.length - 1));
}
