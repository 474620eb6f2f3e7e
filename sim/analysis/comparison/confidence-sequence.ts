import { exp, ln } from "../../numeric/index.ts";
import { covariance, type Interval, mean } from "../moments.ts";

/**
 * Variance of the normal mixture over effects in units of their spread: the interval is tightest, beside one for a
 * fixed number, at about eight over it, some eighty pairs.
 */
const mixture = 0.1;

/**
 * Interval of a mean that holds at every number of values at once, so that a person may look as often as they like and
 * stop when they like. Exact for normal values of unknown spread.
 * Source: Wang and Ramdas (2023), arXiv 2310.03722, with a normal mixture; the idea of sequences that hold
 * uniformly over time is in Howard, Ramdas, McAuliffe and Sekhon (2021), Annals of Statistics 49(2).
 * @param level 0 to 1
 * @returns undefined below two values, and as long as the interval has no end
 */
export function confidenceSequence(values: readonly number[], level: number): Interval | undefined {
  const centre = mean(values);
  const reach = sequenceReach(values.length, level) * Math.sqrt(covariance(values, values) / values.length);
  return Number.isFinite(reach) ? { low: centre - reach, high: centre + reach } : undefined;
}

/**
 * How many standard errors the interval reaches: where the Bayes factor of the mixture against the mean, as a function
 * of the t statistic, comes to 1 over the chance of error.
 */
export function sequenceReach(count: number, level: number): number {
  if (count < 2) return Number.POSITIVE_INFINITY;
  const widened = 1 + count * mixture;
  const bound = exp((ln(widened) - 2 * ln(1 - level)) / count);
  if (bound >= widened) return Number.POSITIVE_INFINITY;
  return Math.sqrt(((count - 1) * (bound - 1)) / (1 - bound / widened));
}
