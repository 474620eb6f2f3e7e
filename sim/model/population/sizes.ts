import { normalQuantile, pow } from "../../numeric/index.ts";
import type { Simulation } from "../simulation.ts";

/**
 * Sizes as conditional means of equal-count strata of a truncated Pareto law, so that the total is the same at every
 * scale. Upper tail: share of firms above x falls like x^-exponent.
 * @param row stratum, 0 (smallest) to rows − 1
 */
export function paretoStratumMean(
  row: number,
  rows: number,
  minimum: number,
  maximum: number,
  exponent: number
): number {
  const truncated = 1 - pow(minimum / maximum, exponent);
  const power = 1 - 1 / exponent;
  const from = pow(1 - (row / rows) * truncated, power);
  const to = pow(1 - ((row + 1) / rows) * truncated, power);
  return (rows * minimum * (from - to)) / (truncated * power);
}

/** Technology firms that are simulated at the opening: at least one. */
export function openingFirmRows({ region, scale }: Pick<Simulation, "region" | "scale">): number {
  return Math.max(1, Math.round(region.quantities.technologyFirmsOpening.value * scale));
}

/** Standard normal at the middle of a stratum. */
export function normalStratum(row: number, rows: number): number {
  return normalQuantile((row + 0.5) / rows);
}
