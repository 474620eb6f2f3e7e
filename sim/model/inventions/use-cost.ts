import { flow } from "../../ledger/ledger.ts";
import { laboratory } from "../../world/organisations.ts";
import { smallSales } from "../firms/size.ts";
import { grantFromBudget } from "../public-budget.ts";
import type { Simulation } from "../simulation.ts";

/** Cost of putting an invention to use where a part of it is testing that is bought at a price below its cost. */
export function costWithService(cost: number, testing: number, price: number): number {
  return cost * (1 - testing * (1 - price));
}

/**
 * Whether what a use is worth to a firm covers its fixed cost. A small firm takes the shared equipment of laboratories
 * while places are open, whether it would go on without or not; the city pays what the fee leaves of the cost.
 */
export function coversUseCost(simulation: Simulation, firm: number, invention: number, value: number): boolean {
  const { world, assumptions: a, tallies } = simulation;
  const { scalars, firms } = world;
  const price = scalars.servicePrice[0];
  if (price === 1 || firms.sales[firm] >= smallSales) return value > a.useCost;
  if (value <= costWithService(a.useCost, a.testingPart, price)) return false;
  if (scalars.serviceSlots[0] < 1) {
    tallies.servicesRefused++;
    return value > a.useCost;
  }
  serve(simulation, invention, Math.floor(a.useCost * a.testingPart * (1 - price) * 100));
  if (value <= a.useCost) tallies.servicesEnabled++;
  return true;
}

function serve(simulation: Simulation, invention: number, subsidy: number): void {
  const { world, tallies } = simulation;
  const { ledger, account, scalars } = world;
  const paid = grantFromBudget(simulation, subsidy);
  ledger.pay(flow.reformGrants, account.government, account.organisation + laboratoryOf(simulation, invention), paid);
  scalars.serviceSlots[0]--;
  tallies.servicesUsed++;
}

/** The laboratory whose equipment serves an invention, by its identity. */
function laboratoryOf({ world }: Simulation, invention: number): number {
  const { type, capacity } = world.organisations;
  let count = 0;
  for (let row = 0; row < capacity; row++) if (type[row] === laboratory) count++;
  let place = world.inventions.idLow[invention] % count;
  for (let row = 0; row < capacity; row++) if (type[row] === laboratory && place-- === 0) return row;
  throw new Error("a region without laboratories has no shared equipment");
}
