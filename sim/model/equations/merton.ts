import { exp, ln, normalCdf } from "../../numeric/index.ts";

/**
 * Debt as a claim on assets that follow a geometric Brownian motion, due at one date. Source: Merton (1974).
 * In all of these: assets and debt (face value) in yuan, volatility of the assets a square-root year, rates and drift
 * a year, years to the due date; all but rates and drift above 0.
 */

/** Standard deviations by which expected log assets exceed the debt at the due date. */
export function distanceToDefault(
  assets: number,
  debt: number,
  volatility: number,
  drift: number,
  years: number
): number {
  return (ln(assets / debt) + (drift - (volatility * volatility) / 2) * years) / (volatility * Math.sqrt(years));
}

/** Chance that assets fall short of the debt at the due date; risk-neutral where the drift is the riskless rate. */
export function shortfallChance(
  assets: number,
  debt: number,
  volatility: number,
  drift: number,
  years: number
): number {
  return normalCdf(-distanceToDefault(assets, debt, volatility, drift, years));
}

/** Value of the equity: a call on the assets with the debt as strike. */
export function equityValue(
  assets: number,
  debt: number,
  volatility: number,
  riskFreeRate: number,
  years: number
): number {
  const distance = distanceToDefault(assets, debt, volatility, riskFreeRate, years);
  const presentDebt = debt * exp(-riskFreeRate * years);
  return assets * normalCdf(distance + volatility * Math.sqrt(years)) - presentDebt * normalCdf(distance);
}

/** What the debt yields a year above the riskless rate. */
export function creditSpread(
  assets: number,
  debt: number,
  volatility: number,
  riskFreeRate: number,
  years: number
): number {
  const debtValue = assets - equityValue(assets, debt, volatility, riskFreeRate, years);
  return ln(debt / debtValue) / years - riskFreeRate;
}
