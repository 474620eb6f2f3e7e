import { ln, normalCdf } from "../../numeric/index.ts";

/** Standard normal quantile of 0.95, where the tail begins. Definition. */
const tailStart = 1.6448536269514722;
/** Share of inventions above the place where the tail begins. Assumption. */
const tailPart = 0.05;
/** Share of inventions at which the tail is cut: none is better than the best of a million. Assumption. */
const rarest = 1e-6;

/**
 * Log quality of an invention. Lognormal up to the 95th percentile, above it a Pareto tail.
 * Source: lognormal by Harhoff, Scherer and Vopel; tail indices near 0.7 by Silverberg and Verspagen.
 * @param spread log standard deviation of the lognormal
 * @param tail one over the tail index; 0 keeps the lognormal throughout
 * @param normal a standard normal
 */
export function logQuality(spread: number, tail: number, normal: number): number {
  if (tail === 0 || normal <= tailStart) return spread * normal;
  return spread * tailStart + tail * ln(tailPart / Math.max(rarest, 1 - normalCdf(normal)));
}
