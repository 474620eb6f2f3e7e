import { exp, ln, normalCdf } from "../../numeric/index.ts";

/**
 * Chance that assets touch the barrier at any time within the years, under the real-world drift.
 * Source: Black and Cox (1976); hitting time of a Brownian motion with drift.
 * @param assets yuan
 * @param barrier yuan; a firm at or below it has defaulted
 * @param volatility of the assets, a square-root year, above 0
 * @param drift expected growth of the assets a year
 * @param years above 0
 */
export function firstPassageChance(
  assets: number,
  barrier: number,
  volatility: number,
  drift: number,
  years: number
): number {
  if (assets <= barrier) return 1;
  const variance = volatility * volatility;
  const logDrift = drift - variance / 2;
  const height = ln(barrier / assets);
  const spread = volatility * Math.sqrt(years);
  const endsBelow = normalCdf((height - logDrift * years) / spread);
  const touchesAndEndsAbove = exp((2 * logDrift * height) / variance) * normalCdf((height + logDrift * years) / spread);
  return endsBelow + touchesAndEndsAbove;
}
