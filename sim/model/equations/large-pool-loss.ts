import { normalCdf, normalQuantile } from "../../numeric/index.ts";

/**
 * Share of a large pool of equal claims that defaults, when one common factor drives all of them.
 * Source: Vasicek (2002), "The distribution of loan portfolio value".
 * In both: default chance of a claim in (0, 1); correlation of their asset values in (0, 1).
 */

/** Share of defaults that is not exceeded with the given probability. */
export function largePoolLossQuantile(probability: number, defaultChance: number, correlation: number): number {
  const factor = Math.sqrt(correlation) * normalQuantile(probability);
  return normalCdf((normalQuantile(defaultChance) + factor) / Math.sqrt(1 - correlation));
}

/** Probability that the share of defaults does not exceed the given share in (0, 1). */
export function largePoolLossCdf(share: number, defaultChance: number, correlation: number): number {
  const distance = Math.sqrt(1 - correlation) * normalQuantile(share) - normalQuantile(defaultChance);
  return normalCdf(distance / Math.sqrt(correlation));
}
