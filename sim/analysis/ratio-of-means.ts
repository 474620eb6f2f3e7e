import { covariance, type Interval, mean } from "./moments.ts";
import { studentBound } from "./student.ts";

/**
 * Interval of the ratio of two means from independent samples, by the delta method with degrees of freedom after
 * Welch (1947): relative variances of both means add up.
 * @param level 0 to 1
 * @returns undefined below two values on a side, or where the lower mean is zero
 */
export function ratioOfMeans(over: readonly number[], under: readonly number[], level: number): Interval | undefined {
  if (over.length < 2 || under.length < 2 || mean(under) === 0 || mean(over) === 0) return undefined;
  const ratio = mean(over) / mean(under);
  const parts = [over, under].map((sample) => relativeVariance(sample));
  const variance = parts[0] + parts[1];
  const degrees = welchDegrees(parts, [over.length - 1, under.length - 1]);
  const reach = variance > 0 ? studentBound(level, degrees) * Math.abs(ratio) * Math.sqrt(variance) : 0;
  return { low: ratio - reach, high: ratio + reach };
}

/** Variance of a mean over its square. */
function relativeVariance(sample: readonly number[]): number {
  return covariance(sample, sample) / sample.length / (mean(sample) * mean(sample));
}

/** Whole degrees of freedom, rounded down to the safe side. */
function welchDegrees(variances: readonly number[], degrees: readonly number[]): number {
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  const spent = variances.reduce((sum, variance, side) => sum + (variance * variance) / degrees[side], 0);
  return spent > 0 ? Math.max(1, Math.floor((total * total) / spent)) : 1;
}
