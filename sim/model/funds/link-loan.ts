import { lendBeside } from "../credit/lend-beside.ts";
import { investorsWord } from "../credit/quote.ts";
import type { Simulation } from "../simulation.ts";
import { expectedGain } from "./prospects.ts";

/** Ids of the levers that are read here. */
export const linkedLoanLevers = ["investLoanRatio", "warrantShare", "resaleCost"] as const;
export type LinkedLoanRules = Readonly<Record<(typeof linkedLoanLevers)[number], number>>;

/**
 * Yearly worth to a bank, for each yuan it lends, of a part of a fund's gain.
 * @param share of the gain
 * @param gain expected over the fund's money, where there is one
 * @param ratio yuan lent for each yuan of the fund
 * @param weight of a gain that may come against interest that is due
 */
export function warrantYield(share: number, gain: number, ratio: number, years: number, weight: number): number {
  return (weight * share * gain) / (ratio * years);
}

const told = { by: investorsWord, precision: 0 };

/** Beside a round in a firm of the sample its bank may lend in proportion to the fund's money, for a part of the fund's gain. */
export function linkLoan(simulation: Simulation, rules: LinkedLoanRules, deal: number): void {
  const { world, assumptions: a, tallies } = simulation;
  const { deals, account, accounts } = world;
  const firm = deals.firm[deal];
  if (rules.investLoanRatio === 0 || firm < 0) return;
  const amount = Math.floor(deals.invested[deal] * rules.investLoanRatio);
  const gain = (1 - a.firmFailProbability) * expectedGain(a.fundLogMean, a.fundLogSpread);
  const years = a.fundHoldingMonths / 12;
  const promised = warrantYield(rules.warrantShare, gain, rules.investLoanRatio, years, a.warrantWeight);
  told.precision = a.investorPrecision;
  if (!lendBeside(simulation, firm, amount, told, promised, rules.resaleCost)) return;
  deals.warrant[deal] = rules.warrantShare;
  deals.warrantBank[deal] = accounts.bank[account.firm + firm];
  tallies.linkedLoans += amount;
}
