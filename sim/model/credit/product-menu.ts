import { flow } from "../../ledger/ledger.ts";
import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { grantFromBudget } from "../public-budget.ts";
import type { Simulation } from "../simulation.ts";
import { innovationScore } from "./belief.ts";
import { bankAccountOf } from "./debt.ts";

/** Ids of the levers that are read here: what the menu of products gives a firm of the best rating. */
export const menuLevers = ["menuCeiling", "menuTenor", "menuRate", "menuPledge"] as const;
export type MenuRules = Readonly<Record<(typeof menuLevers)[number], number>>;

/** Standard normal scores that part three classes of equal size: the upper and lower third. */
const third = normalQuantile(2 / 3);

/** Part of the menu that a score gives: all of it in the best third, half in the middle one, none below. */
export function menuPart(score: number): number {
  if (score > third) return 1;
  return score > -third ? 0.5 : 0;
}

/** Part of the menu that a firm gets by the score that its bank reads this year; none without a score. */
export function menuPartOf(
  { world, draws, month }: Simulation,
  rules: MenuRules,
  firm: number,
  accuracy: number
): number {
  const { points, quality, idLow, idHigh } = world.firms;
  const isEmpty = rules.menuCeiling + rules.menuTenor + rules.menuRate + rules.menuPledge === 0;
  if (isEmpty || points[firm] === 0) return 0;
  draws.words(idLow[firm], idHigh[firm], purposes.creditSignal, 0, Math.floor(month / 12));
  return menuPart(innovationScore(quality[firm], normalQuantile(draws.u1()), accuracy));
}

/** Interest that the city bears on a loan repaid evenly over some months, whole fen, paid at the start. */
export function subsidyOn(loan: number, points: number, months: number): number {
  return Math.floor((loan * points * months) / 24);
}

/**
 * The city pays the bank for a lower rate, as far as the reform budget goes.
 * @param points a year that the menu takes off the rate
 * @returns points that the bank takes off
 */
export function subsidise(simulation: Simulation, firm: number, loan: number, points: number, months: number): number {
  const { world } = simulation;
  const claim = subsidyOn(loan, points, months);
  if (claim === 0) return 0;
  const paid = grantFromBudget(simulation, claim);
  world.ledger.pay(flow.interestSubsidies, world.account.government, bankAccountOf(world, firm), paid);
  return (points * paid) / claim;
}
