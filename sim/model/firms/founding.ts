import { pow } from "../../numeric/index.ts";
import { youngMonths } from "../credit/default-score.ts";
import type { Simulation } from "../simulation.ts";

/** Least profit over the usual that founders reckon with. Assumption. */
const leastProfit = 0.2;

/**
 * Firms founded over the published rate: founders expect the profit of firms of last year, and the chance of young firms
 * to get a loan.
 * @param profit of firms before tax, over its usual level
 * @param funded part of young applicants that got a loan, over its usual level
 */
export function foundingFactor(profit: number, funded: number, ofProfit: number, ofFunding: number): number {
  return pow(Math.max(leastProfit, profit), ofProfit) * pow(Math.max(0, funded), ofFunding);
}

/** What founders see this month. */
export function foundingNow({ world, assumptions: a }: Simulation): number {
  const { profitShare, youngAsked, youngGranted } = world.scalars;
  const funded = (youngGranted[0] + a.usualFunding) / (youngAsked[0] + 1) / a.usualFunding;
  return foundingFactor(profitShare[0] / a.usualProfit, funded, a.foundingProfit, a.foundingCredit);
}

/** A young firm's application is remembered for a year, so that founders hear of it. */
export function hearOfLoan({ world, month }: Simulation, firm: number, granted: boolean): void {
  const { firms, scalars } = world;
  if (firms.technology[firm] === 0 || month - firms.born[firm] >= youngMonths) return;
  scalars.youngAsked[0]++;
  if (granted) scalars.youngGranted[0]++;
}

/** A month passes on what founders know: moving yearly sums of loans, and a moving yearly mean of profit. */
export function forgetFounding({ world }: Simulation): void {
  const { youngAsked, youngGranted } = world.scalars;
  youngAsked[0] -= youngAsked[0] / 12;
  youngGranted[0] -= youngGranted[0] / 12;
}

/** Profit over sales of technology firms this month enters the mean of the year. */
export function hearOfProfit({ world }: Simulation, profit: number, sales: number): void {
  const { profitShare } = world.scalars;
  if (sales > 0) profitShare[0] += (profit / sales - profitShare[0]) / 12;
}
