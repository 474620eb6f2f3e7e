import { claim, flow } from "../../ledger/ledger.ts";
import type { World } from "../../world/world.ts";
import type { Simulation } from "../simulation.ts";
import { payCall } from "./guarantee.ts";

/** Account of the bank at which a firm keeps its account and has its working loan. */
export function bankAccountOf({ account, accounts }: World, firm: number): number {
  return account.bank + accounts.bank[account.firm + firm];
}

/** All that a firm owes to banks and vehicles, fen. */
export function debtOf({ ledger, account }: World, firm: number): number {
  const debtor = account.firm + firm;
  return (
    ledger.owedBy("loans", debtor) +
    ledger.owedBy("takeoverLoans", debtor) +
    ledger.owedBy("licenceReceivables", debtor)
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
 * A firm that ends pays its creditors alike, in proportion to their claims; what is not paid is written off, and a
 * guarantor bears its share of that loss.
 * @param recovery whole fen for the creditors, at most what the firm has
 */
export function payCreditors(simulation: Simulation, firm: number, recovery: number): void {
  const total = debtOf(simulation.world, firm);
  endClaims(simulation, firm, total > 0 ? Math.min(1, recovery / total) : 0, 0);
  clearAllDebt(simulation.world, firm);
}

/** All creditors of a firm that goes on keep the same share of their claims and write off the rest. */
export function writeDown(simulation: Simulation, firm: number, keptShare: number): void {
  endClaims(simulation, firm, 0, keptShare);
}

function endClaims(simulation: Simulation, firm: number, paidShare: number, keptShare: number): void {
  const { account, firms } = simulation.world;
  const bank = bankAccountOf(simulation.world, firm);
  const acquisitionBank = account.bank + firms.takeoverBank[firm];
  const vehicle = account.vehicle + firms.noteVehicle[firm];
  endClaim(simulation, firm, "loans", flow.loanPrincipal, bank, paidShare, keptShare);
  endClaim(simulation, firm, "takeoverLoans", flow.takeoverLoans, acquisitionBank, paidShare, keptShare);
  endClaim(simulation, firm, "licenceReceivables", flow.licenceFinancePrincipal, vehicle, paidShare, keptShare);
}

function endClaim(
  simulation: Simulation,
  firm: number,
  instrument: "loans" | "takeoverLoans" | "licenceReceivables",
  payment: number,
  creditor: number,
  paidShare: number,
  keptShare: number
): void {
  const { ledger, account, firms } = simulation.world;
  const debtor = account.firm + firm;
  const owed = ledger.owedBy(instrument, debtor);
  if (owed === 0) return;
  const paid = Math.floor(owed * paidShare);
  const settled = owed - Math.floor(owed * keptShare);
  ledger.pay(payment, debtor, creditor, paid);
  ledger.settle(claim[instrument], creditor, debtor, settled);
  if (instrument === "licenceReceivables") return;
  countLoss(simulation, creditor, settled - paid, instrument === "loans" ? firms.guaranteed[firm] : 0);
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

function clearAllDebt(world: World, firm: number): void {
  const { firms } = world;
  clearWorkingLoan(world, firm);
  firms.takeoverLoanRate[firm] = 0;
  firms.takeoverInstalment[firm] = 0;
  firms.noteVehicle[firm] = -1;
}
