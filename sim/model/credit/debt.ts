import { claim, flow } from "../../ledger/ledger.ts";
import { never } from "../../world/dates.ts";
import type { World } from "../../world/world.ts";
import type { Simulation } from "../simulation.ts";
import { payCall } from "./guarantee.ts";

/** Account of the bank at which a firm keeps its account and has its working loan. */
export function bankAccountOf({ account, accounts }: World, firm: number): number {
  return account.bank + accounts.bank[account.firm + firm];
}

/** All that a firm owes to banks, vehicles and holders of its bond, fen. */
export function debtOf({ ledger: { owed }, account, accounts }: World, firm: number): number {
  const debtor = account.firm + firm;
  const { capacity } = accounts;
  return (
    owed[claim.loans * capacity + debtor] +
    owed[claim.takeoverLoans * capacity + debtor] +
    owed[claim.licenceReceivables * capacity + debtor] +
    owed[claim.innovationBonds * capacity + debtor]
  );
}

/** Debt that a firm's earnings can carry, fen. */
export function continuationValue(yearlyEarnings: number, debtOverEarnings: number): number {
  return Math.max(0, Math.floor(yearlyEarnings * debtOverEarnings));
}

/** The firm's bank turns an overdrawn account into a loan. */
export function lendOverdraft(world: World, firm: number): void {
  const { ledger, account } = world;
  const debtor = account.firm + firm;
  const gap = -ledger.cash[debtor];
  if (gap <= 0) return;
  const bank = bankAccountOf(world, firm);
  ledger.pay(flow.loanPrincipal, bank, debtor, gap);
  ledger.owe(claim.loans, bank, debtor, gap);
}

/**
 * Part of what creditors recover that the lender of an M&A loan gets before the others, whole fen: the bought business
 * is pledged to him. Source: the guideline of 2015 asks for security, a pledge of the target's shares among it, recalled.
 * @param boughtShare of the firm's business
 * @param owed on the M&A loan
 */
export function securedPart(recovered: number, boughtShare: number, owed: number): number {
  return Math.min(owed, Math.floor(recovered * Math.min(1, boughtShare)));
}

/** Share of what is not secured that each creditor recovers, alike. */
export function unsecuredShare(recovered: number, secured: number, claims: number): number {
  return claims > secured ? Math.min(1, (recovered - secured) / (claims - secured)) : 1;
}

/**
 * A firm that ends pays its creditors: the M&A lender out of his pledge, then all alike in proportion to their claims.
 * What is not paid is written off, and a guarantor bears its share of that loss.
 * @param recovery whole fen for the creditors, at most what the firm has
 */
export function payCreditors(simulation: Simulation, firm: number, recovery: number): void {
  endClaims(simulation, firm, recovery, false);
  clearAllDebt(simulation.world, firm);
}

/** Creditors of a firm that goes on keep claims of the given worth, shared as a recovery is, and write off the rest. */
export function writeDown(simulation: Simulation, firm: number, worth: number): void {
  endClaims(simulation, firm, worth, true);
}

function endClaims(simulation: Simulation, firm: number, recovered: number, goesOn: boolean): void {
  const { account, firms, ledger } = simulation.world;
  const bank = bankAccountOf(simulation.world, firm);
  const acquisitionBank = account.bank + firms.takeoverBank[firm];
  const vehicle = account.vehicle + firms.noteVehicle[firm];
  const owed = ledger.owedBy("takeoverLoans", account.firm + firm);
  const secured = owed > 0 ? securedPart(recovered, firms.acquiredSales[firm] / firms.sales[firm], owed) : 0;
  const share = unsecuredShare(recovered, secured, debtOf(simulation.world, firm));
  const ofAcquisition = owed > 0 ? (secured + (owed - secured) * share) / owed : 0;
  endClaim(simulation, firm, "loans", flow.loanPrincipal, bank, share, goesOn);
  endClaim(simulation, firm, "takeoverLoans", flow.takeoverLoans, acquisitionBank, ofAcquisition, goesOn);
  endClaim(simulation, firm, "licenceReceivables", flow.licenceFinancePrincipal, vehicle, share, goesOn);
  endClaim(simulation, firm, "innovationBonds", flow.bondPrincipal, account.rest, share, goesOn);
}

function endClaim(
  simulation: Simulation,
  firm: number,
  instrument: "loans" | "takeoverLoans" | "licenceReceivables" | "innovationBonds",
  payment: number,
  creditor: number,
  share: number,
  goesOn: boolean
): void {
  const { ledger, account, firms } = simulation.world;
  const debtor = account.firm + firm;
  const owed = ledger.owedBy(instrument, debtor);
  if (owed === 0) return;
  const paid = goesOn ? 0 : Math.floor(owed * share);
  const settled = goesOn ? owed - Math.floor(owed * share) : owed;
  ledger.pay(payment, debtor, creditor, paid);
  ledger.settle(claim[instrument], creditor, debtor, settled);
  if (instrument === "licenceReceivables") return;
  if (instrument === "innovationBonds") {
    countBondLoss(simulation, firm, settled - paid);
    return;
  }
  if (instrument === "takeoverLoans" && firms.defaulted[firm] !== never) {
    simulation.tallies.takeoverLoansResolved++;
    simulation.tallies.takeoverLossShareSum += (settled - paid) / owed;
  }
  countLoss(simulation, creditor, settled - paid, instrument === "loans" ? firms.guaranteed[firm] : 0);
}

/** What holders of a bond lose; the guarantor makes its part good, as far as its money goes. */
function countBondLoss(simulation: Simulation, firm: number, loss: number): void {
  const { tallies, world } = simulation;
  const { bondGuaranteed } = world.firms;
  tallies.bondLosses += loss;
  if (loss > 0 && bondGuaranteed[firm] > 0) payCall(simulation, world.account.rest, loss, bondGuaranteed[firm]);
}

/** A bank's loss on a loan, after the guarantor's part. */
function countLoss(simulation: Simulation, creditor: number, loss: number, guaranteed: number): void {
  if (loss === 0) return;
  const { tallies } = simulation;
  tallies.writeOffs += loss;
  tallies.bankLosses += loss - (guaranteed > 0 ? payCall(simulation, creditor, loss, guaranteed) : 0);
}

/** A firm without a working loan has no rate, no instalment and no line. */
export function clearWorkingLoan({ firms }: World, firm: number): void {
  firms.loanRate[firm] = 0;
  firms.loanInstalment[firm] = 0;
  firms.loanPriced[firm] = 0;
  firms.guaranteed[firm] = 0;
}

/** A firm without a bond has no coupon, no date and no guarantor of it. */
export function clearBond({ firms }: World, firm: number): void {
  firms.bondCoupon[firm] = 0;
  firms.bondDue[firm] = never;
  firms.bondGuaranteed[firm] = 0;
}

function clearAllDebt(world: World, firm: number): void {
  const { firms } = world;
  clearWorkingLoan(world, firm);
  clearBond(world, firm);
  firms.takeoverLoanRate[firm] = 0;
  firms.takeoverInstalment[firm] = 0;
  firms.noteVehicle[firm] = -1;
}
