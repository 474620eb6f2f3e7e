import { flow } from "../../ledger/ledger.ts";
import type { Simulation } from "../simulation.ts";

/** Cost of agreeing with someone abroad over that in the city. Assumption. */
export const foreignCostFactor = 3;

/** Number of the first of a year’s evenly spread visitors who comes in a month or later, at a scale. */
export function firstVisitor(month: number, yearly: number, scale: number): number {
  return Math.floor((yearly * scale * month) / 12);
}

/** Share that one or the other of two reaches, each by itself. */
export function reachOfBoth(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other);
}

/** Part of a use that is left in another city: its people carry the rest, as far as they move with it. */
export function keptAcrossCities(loss: number, mobility: number): number {
  return 1 - loss * (1 - mobility);
}

/**
 * A buyer pays the exchange of a price, and what else hangs on it, on top.
 * @param payer account of the buyer
 * @param local account of the side in the city, whose bank does it
 */
export function payExchange({ world }: Simulation, payer: number, local: number, fen: number): void {
  world.ledger.pay(flow.exchangeCosts, payer, world.account.bank + world.accounts.bank[local], fen);
}
