import { countUse } from "../inventions/life.ts";
import { contribution, trueValue } from "../inventions/use.ts";
import { coversUseCost } from "../inventions/use-cost.ts";
import type { Simulation } from "../simulation.ts";

/** The latest open licence on an invention whose buyer lives, or -1. */
export function licenceInForce(simulation: Simulation, invention: number): number {
  const { inventions, contracts } = simulation.world;
  const contract = inventions.licence[invention];
  if (contract < 0 || contracts.open[contract] === 0) return -1;
  return buyerOf(simulation, contract) < 0 ? -1 : contract;
}

/** The firm that a contract binds as buyer, or -1 if it is no more. */
export function buyerOf({ world }: Simulation, contract: number): number {
  const { contracts, firms, account } = world;
  const firm = contracts.buyer[contract] - account.firm;
  const isAlive = firms.active[firm] === 1 && firms.born[firm] === contracts.buyerBirth[contract];
  return isAlive ? firm : -1;
}

/** The buyer of a licence puts the invention to use if its value covers the fixed cost. */
export function usedByLicensee(simulation: Simulation, contract: number): void {
  const { contracts, firms, account } = simulation.world;
  const invention = contracts.invention[contract];
  const firm = contracts.buyer[contract] - account.firm;
  if (contracts.inUse[contract] > 0) return;
  if (!coversUseCost(simulation, firm, invention, trueValue(simulation, firm, invention))) return;
  contracts.inUse[contract] = contribution(simulation, firm, invention);
  firms.inUseValue[firm] += contracts.inUse[contract];
  countUse(simulation, invention);
}

/** The use under a licence ends with it. */
export function stopLicensedUse(simulation: Simulation, contract: number): void {
  const { contracts, firms } = simulation.world;
  const firm = buyerOf(simulation, contract);
  if (firm >= 0) firms.inUseValue[firm] = Math.max(0, firms.inUseValue[firm] - contracts.inUse[contract]);
  contracts.inUse[contract] = 0;
}
