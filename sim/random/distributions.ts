import { exp, ln, normalQuantile } from "../numeric/index.ts";

/** Exponential of mean 1 by inversion of a uniform in (0, 1). Rises with the uniform. */
export function exponentialQuantile(uniform: number): number {
  return -ln(1 - uniform);
}

/** Laplace of mean 0 and scale 1 (standard deviation √2) by inversion of a uniform in (0, 1). */
export function laplaceQuantile(uniform: number): number {
  return uniform < 0.5 ? ln(2 * uniform) : -ln(2 * (1 - uniform));
}

/** From this mean on a count is a rounded normal; below it the cumulative sum is exact. */
const normalFrom = 30;

/** Half the step of a uniform next to 1: past the mean a term below it cannot be told from nothing. */
const finestStep = 5.551115123125783e-17;

/**
 * Poisson count by inversion of a uniform in (0, 1): never falls when the uniform or, on one side of a mean of 30,
 * the mean rises. The two forms differ by a count or so where they meet.
 * @param mean at least 0
 */
export function poissonQuantile(uniform: number, mean: number): number {
  if (mean >= normalFrom) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(uniform)));
  let probability = exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (uniform > cumulative && (count < mean || probability > finestStep)) {
    count++;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}
