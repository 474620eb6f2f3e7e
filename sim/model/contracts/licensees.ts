import { topQuality } from "../inventions/life.ts";
import { contribution, trueValue } from "../inventions/use.ts";
import { coversUseCost } from "../inventions/use-cost.ts";
import type { Simulation } from "../simulation.ts";

/** The firm that holds the latest open licence on an invention, or -1. */
export function licenseeOf({ world }: Simulation, invention: number): number {
  const { inventions, contracts, firms, account } = world;
  const contract = inventions.licence[invention];
  if (contract < 0 || contracts.open[contract] === 0) return -1;
  const firm = contracts.buyer[contract] - account.firm;
  return firms.active[firm] === 1 && firms.born[firm] === contracts.buyerBirth[contract] ? firm : -1;
}

/** A licensee puts an invention to use if its value covers the fixed cost. */
export function usedByLicensee(simulation: Simulation, invention: number, firm: number): void {
  const { world, tallies, month } = simulation;
  const { inventions, firms } = world;
  if (!coversUseCost(simulation, firm, invention, trueValue(simulation, firm, invention))) return;
  firms.inUseValue[firm] += contribution(simulation, firm, invention);
  inventions.used[invention] = 1;
  if (inventions.everUsed[invention] === 1) return;
  inventions.everUsed[invention] = 1;
  if (inventions.quality[invention] > topQuality(simulation)) tallies.topQualityUsed++;
  if (inventions.origin[invention] < 0) return;
  tallies.firstUses++;
  tallies.useMonths += month - Math.max(inventions.disclosed[invention], inventions.made[invention]);
}
