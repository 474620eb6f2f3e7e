import { claim, flow } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { debtOf } from "../credit/debt.ts";
import { levelPayment } from "../equations/level-payment.ts";
import type { Simulation } from "../simulation.ts";

/** What a takeover reads of the rules on M&A loans: shares of the price, years, share of qualifying acquirers. */
export interface LoanRules {
  readonly maLoanCap: number;
  readonly maLoanTenor: number;
  readonly maPilotCap: number;
  readonly maPilotTenor: number;
  readonly maPilotCoverage: number;
}

/** Terms that hold for one acquirer. */
export interface LoanTerms {
  /** Row of banks. */
  bank: number;
  /** Largest loan over price. */
  cap: number;
  /** Years. */
  tenor: number;
}

/** Yearly instalments on a loan of one, paid monthly. */
export function serviceRate(yearlyRate: number, tenor: number): number {
  return 12 * levelPayment(1, yearlyRate / 12, 12 * tenor);
}

/**
 * Largest loan for a price: the cap of the rules, what the debt limit and the service cover of the group leave, and
 * what the bank's capital allows.
 * @param earnings of acquirer and target together, fen a year
 * @param debt of both before the loan
 * @param service of that debt, fen a year
 * @param rate yearly service of a loan of one
 * @param headroom new lending the bank's capital allows
 */
export function largestLoan(
  cap: number,
  price: number,
  earnings: number,
  debt: number,
  debtEarnings: number,
  service: number,
  cover: number,
  rate: number,
  headroom: number
): number {
  const debtRoom = debtEarnings * earnings - debt;
  const serviceRoom = (earnings / cover - service) / rate;
  return Math.max(0, Math.floor(Math.min(cap * price, debtRoom, serviceRoom, headroom)));
}

/**
 * Bank and terms of an acquirer. Inside the pilot are technology firms that an admitted bank handles, drawn once for
 * each acquirer against the pilot's reach; its terms hold where they are the wider ones. A firm with an M&A loan stays
 * with its lender.
 */
export function termsOf(simulation: Simulation, rules: LoanRules, acquirer: number, out: LoanTerms): void {
  const { world, draws } = simulation;
  const { firms, banks, ledger, account, accounts } = world;
  draws.words(firms.idLow[acquirer], firms.idHigh[acquirer], purposes.takeoverPilot, 0, 0);
  const inPilot = firms.technology[acquirer] === 1 && draws.u0() < rules.maPilotCoverage;
  const bankLuck = draws.u1();
  const borrows = ledger.owedBy("takeoverLoans", account.firm + acquirer) > 0;
  out.bank = borrows ? firms.takeoverBank[acquirer] : accounts.bank[account.firm + acquirer];
  if (inPilot && !borrows && banks.admitted[out.bank] === 0)
    out.bank = admittedBank(banks.admitted, bankLuck, out.bank);
  const pilot = inPilot && banks.admitted[out.bank] === 1;
  out.cap = pilot ? Math.max(rules.maLoanCap, rules.maPilotCap) : rules.maLoanCap;
  out.tenor = pilot ? Math.max(rules.maLoanTenor, rules.maPilotTenor) : rules.maLoanTenor;
}

/** One of the admitted banks by a uniform, or the own bank where none is admitted. */
export function admittedBank(admitted: Uint8Array, uniform: number, own: number): number {
  let count = 0;
  for (let bank = 0; bank < admitted.length; bank++) count += admitted[bank];
  let left = Math.floor(uniform * count);
  for (let bank = 0; bank < admitted.length; bank++) if (admitted[bank] === 1 && left-- === 0) return bank;
  return own;
}

/** Yearly rate of a new M&A loan. */
export function takeoverRate({ world, assumptions }: Simulation): number {
  return world.scalars.loanPrime[0] + assumptions.takeoverRateSpread;
}

/**
 * Loan for a takeover, fen. The acquirer borrows all he may, not only what he lacks: borrowed money is the cheaper
 * one, which is also why a wider cap is worth something to him.
 */
export function loanFor(
  simulation: Simulation,
  acquirer: number,
  target: number,
  terms: LoanTerms,
  price: number
): number {
  const { world, assumptions } = simulation;
  const { firms, banks } = world;
  const earnings = Math.max(0, firms.earningsLastYear[acquirer] + firms.earningsLastYear[target]);
  const debt = debtOf(world, acquirer) + debtOf(world, target);
  const service = yearlyService(simulation, acquirer) + yearlyService(simulation, target);
  const rate = serviceRate(takeoverRate(simulation), terms.tenor);
  const { debtEarnings, serviceCover } = assumptions;
  const headroom = banks.headroom[terms.bank];
  return largestLoan(terms.cap, price, earnings, debt, debtEarnings, service, serviceCover, rate, headroom);
}

/** Interest and principal that a firm's loans ask for within a year, fen. */
function yearlyService({ world: { firms, ledger, account } }: Simulation, firm: number): number {
  const working = ledger.owedBy("loans", account.firm + firm);
  return working * firms.loanRate[firm] + 12 * (firms.loanInstalment[firm] + firms.takeoverInstalment[firm]);
}

/** The bank lends; with a loan already there the instalments add up and the rate is the mean. */
export function drawLoan(simulation: Simulation, acquirer: number, { bank, tenor }: LoanTerms, loan: number): void {
  if (loan === 0) return;
  const { world, tallies } = simulation;
  const { firms, banks, ledger, account } = world;
  const debtor = account.firm + acquirer;
  const before = ledger.owedBy("takeoverLoans", debtor);
  const rate = takeoverRate(simulation);
  const instalment = Math.ceil(levelPayment(loan, rate / 12, 12 * tenor));
  firms.takeoverLoanRate[acquirer] = (before * firms.takeoverLoanRate[acquirer] + loan * rate) / (before + loan);
  firms.takeoverInstalment[acquirer] = (before > 0 ? firms.takeoverInstalment[acquirer] : 0) + instalment;
  firms.takeoverBank[acquirer] = bank;
  banks.headroom[bank] -= loan;
  ledger.pay(flow.takeoverLoans, account.bank + bank, debtor, loan);
  ledger.owe(claim.takeoverLoans, account.bank + bank, debtor, loan);
  tallies.takeoverLoanVolume += loan;
  tallies.takeoverServiceYear += 12 * instalment;
}
