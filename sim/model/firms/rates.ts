import { exp, ln, normalCdf } from "../../numeric/index.ts";
import type { AssumptionValues } from "../../uncertainties/index.ts";
import type { Simulation } from "../simulation.ts";
import { logSizeOf, sizePower } from "./size.ts";

/** Size of the firm whose exit hazard is the profile's: sales of 10 m yuan. */
const logSizeOfTypicalExit = logSizeOf(10e6);

/** Yearly exit hazard of a firm that leaves on its own, by age and size. Assumption. */
export function exitHazard(profile: number, logSize: number, scale: number, exponent: number): number {
  return scale * profile * sizePower(logSize - logSizeOfTypicalExit, exponent);
}

/** Searches for a technology a month. */
export function searchRate(logSize: number, rate: number, exponent: number): number {
  return rate * sizePower(logSize, exponent);
}

/**
 * Inventions a month: proportional to R&D at the start, with the elasticity to what it has become since.
 * @param perYuan inventions a year for each yuan of yearly R&D
 */
export function inventionRate(perYuan: number, start: number, now: number, elasticity: number): number {
  return start > 0 ? (perYuan * start * exp(elasticity * ln(now / start))) / 12 : 0;
}

/** Share of an invention's value that a firm can absorb. */
export function absorptionOf(researchShare: number, a: AssumptionValues): number {
  const capacity = Math.min(1, a.capacityBase + a.capacityResearch * researchShare);
  return 1 - exp(-capacity / a.absorptiveScale);
}

/** Inventions a year that firms make for each yuan of R&D. */
export function inventionsPerYuan({ region, assumptions }: Simulation): number {
  const { grantsPerResearch, grantRate, inventionHolderFirms, researchFirmShare } = region.quantities;
  const filed = grantsPerResearch.value / grantRate.value / 1e8;
  return (filed * inventionHolderFirms.value) / researchFirmShare.value / filedShare(assumptions);
}

/** Share of inventions good enough, by their owner's signal, to be filed; normal signal of s.d. √(σ²+1). */
export function filedShare(a: AssumptionValues): number {
  return 1 - normalCdf(a.fileThreshold / Math.sqrt(a.qualitySpread * a.qualitySpread + 1));
}

/** Sets all rates of a firm that follow from its size, age and R&D. */
export function setRates(simulation: Simulation, firm: number): void {
  const { world, assumptions: a, region, month } = simulation;
  const { firms } = world;
  const sales = firms.sales[firm];
  const age = Math.max(0, Math.floor((month - firms.born[firm]) / 12));
  const hazard = region.exitHazards[Math.min(age, region.exitHazards.length - 1)];
  const research = sales * firms.researchShare[firm];
  const isTechnology = firms.technology[firm] === 1;
  const logSize = logSizeOf(sales);
  firms.useScale[firm] = sizePower(logSize, a.useValueSales);
  firms.searchRate[firm] = searchRate(logSize, a.searchRate, a.searchSales);
  firms.inventionRate[firm] = isTechnology
    ? inventionRate(world.scalars.inventionsPerYuan[0], firms.researchStart[firm], research, a.researchElasticity)
    : 0;
  firms.exitRate[firm] = isTechnology ? exitHazard(hazard, logSize, a.exitScale, a.exitSales) / 12 : 0;
  firms.takeoverRate[firm] = sales >= a.takeoverSize ? a.takeoverRate : 0;
}
