import { exp, ln } from "../../numeric/index.ts";

/** Chance of being alive after some months at a constant hazard a month. */
export function survivalChance(hazard: number, months: number): number {
  return exp(-hazard * months);
}

/** Hazard a month at which a share of those alive at the start of a year, in [0, 1), leave within it. */
export function monthlyHazard(yearlyShare: number): number {
  return -ln(1 - yearlyShare) / 12;
}
