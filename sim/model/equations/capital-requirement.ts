import { exp, ln, normalCdf, normalQuantile } from "../../numeric/index.ts";

/**
 * Capital for a corporate exposure under the internal-ratings approach.
 * Source: Basel Committee on Banking Supervision (2006), paragraphs 272 and 273.
 */

/** Φ⁻¹(0.999): the requirement covers losses that are exceeded in one year of a thousand. Source: paragraph 272. */
const factorAtConfidence = 3.090232306167813;

/**
 * Correlation of asset values that the rule assumes, 0.12 for the riskiest to 0.24 for the safest borrowers.
 * @param defaultChance a year, above 0
 */
export function assetCorrelation(defaultChance: number): number {
  const weight = (1 - exp(-50 * defaultChance)) / (1 - exp(-50));
  return 0.12 * weight + 0.24 * (1 - weight);
}

/**
 * What the rule takes off the correlation for a small or medium borrower: 0.04 up to 5, nothing from 50.
 * @param sales million euro a year
 */
export function smallBorrowerRelief(sales: number): number {
  return 0.04 * (1 - (Math.min(Math.max(sales, 5), 50) - 5) / 45);
}

/** Growth of the requirement with maturity, a year of it. */
export function maturitySlope(defaultChance: number): number {
  const root = 0.11852 - 0.05478 * ln(defaultChance);
  return root * root;
}

/**
 * Capital required for each yuan of exposure.
 * @param defaultChance a year, above 0
 * @param lossGivenDefault share of the exposure lost at default, 0 to 1
 * @param maturity years, 1 to 5
 * @param correlation of asset values, after any relief
 */
export function capitalRequirement(
  defaultChance: number,
  lossGivenDefault: number,
  maturity: number,
  correlation: number
): number {
  const stressed = normalCdf(
    (normalQuantile(defaultChance) + Math.sqrt(correlation) * factorAtConfidence) / Math.sqrt(1 - correlation)
  );
  const slope = maturitySlope(defaultChance);
  const unexpectedLoss = lossGivenDefault * (stressed - defaultChance);
  return (unexpectedLoss * (1 + (maturity - 2.5) * slope)) / (1 - 1.5 * slope);
}

/** Risk-weighted assets for each yuan of exposure, at a capital ratio of 8 %. */
export function riskWeight(requirement: number): number {
  return 12.5 * requirement;
}
