import { claim } from "../../ledger/ledger.ts";
import { normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { onMonth } from "../../world/dates.ts";
import { stratumOf } from "../../world/own-population.ts";
import type { Simulation } from "../simulation.ts";
import { reviewAfter } from "../submodels/lend.ts";
import { openingFirmRows } from "./sizes.ts";

type Opening = Pick<Simulation, "world" | "region" | "assumptions" | "draws" | "scale">;

/** Part of the loans that borrowers have repaid at most since they took them. Assumption. */
const mostRepaid = 0.85;

/** Earnings over sales below which a firm cannot serve its debt out of them. Assumption. */
const weakEarnings = 0.04;

/**
 * Opening loan over yearly sales: a loan partly repaid; of a firm that earns too little, one drawn beyond its start.
 * @param earnings over sales
 */
export function openingLoanShare(earnings: number, uniform: number, loanSales: number, lineLimit: number): number {
  return earnings < weakEarnings
    ? loanSales + uniform * (lineLimit - loanSales)
    : loanSales * (1 - mostRepaid * uniform);
}

/** Bank's view of a firm before it has a loan, a standard normal number: quality as its books show it. */
export function bookView(quality: number, noise: number, bookPrecision: number): number {
  return (quality + noise / Math.sqrt(bookPrecision)) / Math.sqrt(1 + 1 / bookPrecision);
}

/**
 * Loans as a long run of rationed credit leaves them: the firms that look best have one, partly repaid; some have
 * defaulted within the year. Then the banks' own funds, and the households' deposits as what is left of their books.
 * Firms' and other customers' money must be in the accounts before.
 */
export function drawOpeningLoans(opening: Opening): void {
  const { firms, scalars, banks } = opening.world;
  const { loanAccessShare } = opening.region.quantities;
  const least = -normalQuantile(loanAccessShare.value / opening.assumptions.creditDemand);
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    const given = ownLoanShare(opening, firm);
    if (given !== null) firms.wantsCredit[firm] = given > 0 ? 1 : firms.wantsCredit[firm];
    if (firms.active[firm] === 1 && firms.wantsCredit[firm] === 1) drawFirm(opening, firm, least, given);
  }
  for (let bank = 0; bank < banks.capacity; bank++) endowBank(opening, bank);
}

/** Loan over yearly sales in a person's own data; null where they do not say. */
function ownLoanShare(opening: Opening, firm: number): number | null {
  const { world, region } = opening;
  const own = region.population?.firms;
  if (!own || world.firms.technology[firm] === 0) return null;
  const { middle } = stratumOf(firm, openingFirmRows(opening), own.sales.length);
  const loan = own.loan[middle];
  return loan === null ? null : loan / own.sales[middle]!;
}

/**
 * @param least view of a firm above which a bank has lent
 * @param given loan over sales where own data say it
 */
function drawFirm(opening: Opening, firm: number, least: number, given: number | null): void {
  const { world, assumptions, draws } = opening;
  const { firms } = world;
  const { idLow, idHigh } = firms;
  draws.words(idLow[firm], idHigh[firm], purposes.populationLoan, 0, 0);
  const view = bookView(firms.quality[firm], normalQuantile(draws.u0()), assumptions.bookPrecision);
  const uniform = draws.u1();
  const hasLoan = given === null ? view > least : given > 0;
  if (hasLoan) drawLoan(opening, firm, uniform, draws.u2(), given);
  else firms.loanReview[firm] = Math.floor(uniform * assumptions.refusalMonths);
}

/**
 * @param term uniform that sets the time between reviews
 * @param passed uniform that sets how much of it has passed
 * @param given loan over sales where own data say it
 */
function drawLoan(opening: Opening, firm: number, term: number, passed: number, given: number | null): void {
  const { world, region, assumptions, draws } = opening;
  const { firms, ledger, account, accounts } = world;
  const months = reviewAfter(term);
  const paid = Math.floor(passed * months);
  const { loanSales, lineLimit, loanMonths } = assumptions;
  const earnings = firms.margin[firm] - firms.researchShare[firm];
  const share = given ?? openingLoanShare(earnings, passed, loanSales, lineLimit);
  const fen = Math.floor(firms.sales[firm] * share * 100);
  const debtor = account.firm + firm;
  ledger.owe(claim.loans, account.bank + accounts.bank[debtor], debtor, fen);
  firms.loanRate[firm] = region.quantities.newLoanRate.value;
  firms.loanInstalment[firm] = Math.ceil((firms.sales[firm] * loanSales * 100) / loanMonths);
  firms.loanReview[firm] = months - paid;
  draws.words(firms.idLow[firm], firms.idHigh[firm], purposes.populationLoan, 1, 0);
  const { nonPerforming } = region.banks[world.banks.type[accounts.bank[debtor]]];
  if (draws.u0() < nonPerforming) {
    firms.defaulted[firm] = onMonth(-1 - Math.floor(draws.u1() * assumptions.resolutionMonths));
  }
}

/** Own funds at the bank's ratio; reserves at their share; deposits of households make up the rest, at least nothing. */
function endowBank({ world, region, assumptions }: Opening, bank: number): void {
  const { ledger, account, banks } = world;
  const own = account.bank + bank;
  const { capitalMinimum, reserveShare } = region.quantities;
  const loans = ledger.heldBy("loans", own);
  const ownFunds = Math.floor(loans * region.banks[banks.type[bank]].capitalRatio);
  ledger.endow(own, account.rest, ownFunds - loans);
  const reserves = Math.floor(loans * reserveShare.value);
  ledger.endow(account.household + bank, account.rest, Math.max(0, reserves - world.reserves.reserves[bank]));
  banks.capitalTarget[bank] = capitalMinimum.value + assumptions.capitalBuffer;
  banks.riskWeighted[bank] = loans;
  banks.headroom[bank] = Math.max(0, ownFunds / banks.capitalTarget[bank] - loans);
  banks.profit[bank] = ownFunds;
}
