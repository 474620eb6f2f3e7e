import { flow } from "../../ledger/ledger.ts";
import { drawFromBudget } from "../public-budget.ts";
import type { Simulation } from "../simulation.ts";

/** Part of a loss that a guarantor pays, whole fen. */
export function callOn(loss: number, share: number, reserves: number): number {
  return Math.max(0, Math.min(reserves, Math.floor(loss * share)));
}

/**
 * The guarantor pays its share of a loss to the creditor, as far as its money goes.
 * @returns fen paid
 */
export function payCall(simulation: Simulation, creditor: number, loss: number, share: number): number {
  const { world, tallies } = simulation;
  const { ledger, account } = world;
  const wanted = Math.floor(loss * share);
  const paid = callOn(loss, share, ledger.cash[account.guarantor]);
  ledger.pay(flow.guaranteePayouts, account.guarantor, creditor, paid);
  tallies.publicClaimsUnmet += wanted - paid;
  return paid;
}

/**
 * The city keeps its guarantor's money at a share of what is guaranteed, which stands for expected calls: it fills it up
 * from the reform budget and takes back what premiums leave above it. A reserve that stays short is asked for again every
 * month; only what it lacks more than last month is a new claim.
 * @param guaranteed fen outstanding
 */
export function fillGuarantor(simulation: Simulation, guaranteed: number): void {
  const { world, assumptions, tallies } = simulation;
  const { ledger, account, scalars } = world;
  const gap = Math.floor(guaranteed * assumptions.guaranteeReserve) - ledger.cash[account.guarantor];
  const filled = drawFromBudget(simulation, Math.max(0, gap));
  const short = Math.max(0, gap) - filled;
  ledger.pay(flow.guaranteePayouts, account.government, account.guarantor, filled);
  ledger.pay(flow.guaranteePayouts, account.guarantor, account.government, Math.max(0, -gap));
  tallies.publicClaimsUnmet += Math.max(0, short - scalars.reserveShort[0]);
  scalars.reserveShort[0] = short;
}
