import { assetCorrelation, capitalRequirement, smallBorrowerRelief } from "../equations/capital-requirement.ts";

/** Yuan for a euro; it only places a borrower within the size range of the capital rule. Source: mean of 2024, recalled, to one digit. */
const yuanPerEuro = 7.8;

/**
 * Capital a bank sets aside for each yuan of a working loan.
 * @param lossGivenDefault share that the bank itself would lose
 * @param sales yuan a year
 * @param years mean life of the loan
 */
export function loanCapital(defaultChance: number, lossGivenDefault: number, sales: number, years: number): number {
  const correlation = assetCorrelation(defaultChance) - smallBorrowerRelief(sales / yuanPerEuro / 1e6);
  return capitalRequirement(defaultChance, lossGivenDefault, Math.max(1, Math.min(5, years)), correlation);
}

/**
 * Yearly rate at which a loan earns what the bank asks: funds, operation, expected loss, and the return on capital
 * above the cost of funds. All rates a year, loss and capital for each yuan lent.
 */
export function loanPrice(
  fundingCost: number,
  bankCost: number,
  expectedLoss: number,
  capital: number,
  hurdleReturn: number
): number {
  return fundingCost + bankCost + expectedLoss + capital * (hurdleReturn - fundingCost);
}

/**
 * Share of a claim that a bank expects to lose: the unsecured share less what pledged inventions would bring.
 * Bounds: assumptions.
 */
export function expectedLossShare(unsecured: number, pledged: number, claim: number): number {
  return Math.max(0.25, Math.min(0.9, unsecured - (claim > 0 ? pledged / claim : 0)));
}
