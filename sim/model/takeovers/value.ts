import { debtOf } from "../credit/debt.ts";
import { closeness } from "../equations/closeness.ts";
import { trueValue } from "../inventions/use.ts";
import type { Simulation } from "../simulation.ts";

/**
 * What a firm is worth to its present owners (fen): a multiple of its earnings and its money less its debts, and never
 * less than its own funds in the books.
 */
export function standAloneValue(
  earnings: number,
  multiple: number,
  cash: number,
  debt: number,
  ownFunds: number
): number {
  return Math.max(multiple * Math.max(0, earnings) + cash - debt, ownFunds);
}

/**
 * Gain from running the target's capital by the better methods of the acquirer, as far as its technology is close.
 * Nothing where the target is the more productive one.
 * @param gap of log productivity, acquirer less target
 * @param capital of the target, fen
 */
export function synergyValue(factor: number, near: number, gap: number, capital: number): number {
  return factor * near * Math.max(0, gap) * capital;
}

/**
 * What borrowed money saves a bidder who would else use dearer money of his own: on a level loan the mean balance over
 * its life is about 0.55 of the sum.
 * @param wedge cost of own money over that of borrowed, a year
 * @param cap loan over price
 * @param tenor years
 */
export function financingGain(wedge: number, cap: number, value: number, tenor: number): number {
  return wedge * cap * value * meanBalance * tenor;
}
/** Mean balance of a level loan over its life, over the sum lent. Source: arithmetic of the trial, row 12. */
const meanBalance = 0.55;

/** Worth of a firm of the world to its owners, fen. */
export function worthOf({ world, assumptions }: Simulation, firm: number): number {
  const { firms, ledger, account } = world;
  const holder = account.firm + firm;
  const { earningsMultiple } = assumptions;
  const earnings = firms.earningsLastYear[firm];
  return standAloneValue(earnings, earningsMultiple, ledger.cash[holder], debtOf(world, firm), ledger.posted[holder]);
}

/** Synergy of a pair of firms, fen. */
export function synergyOf({ world, assumptions }: Simulation, acquirer: number, target: number): number {
  const { firms, ledger, account } = world;
  const near = closeness(firms.position, acquirer, firms.position, target);
  const gap = firms.productivity[acquirer] - firms.productivity[target];
  return synergyValue(assumptions.takeoverSynergy, near, gap, ledger.realOf("fixedCapital", account.firm + target));
}

/**
 * What the target's inventions are worth to the acquirer beyond their worth to the target (fen), use costs paid: a
 * firm leaves where it is what the other can use better.
 */
export function pooledInventions(simulation: Simulation, acquirer: number, target: number): number {
  const { world, assumptions } = simulation;
  const { owners, inventions, account } = world;
  let gain = 0;
  for (let one = owners.firstInvention[account.firm + target]; one >= 0; one = inventions.nextOwned[one]) {
    const before = Math.max(0, trueValue(simulation, target, one) - assumptions.useCost);
    const after = Math.max(0, trueValue(simulation, acquirer, one) - assumptions.useCost);
    gain += Math.max(0, after - before);
  }
  return gain * 100;
}
