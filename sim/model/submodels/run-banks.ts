import { claim, flow } from "../../ledger/ledger.ts";
import { never } from "../../world/dates.ts";
import { isLocalBank } from "../credit/local-bank.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { monthlyInterest } from "./serve-debt.ts";

/**
 * New lending that capital allows: own funds over the wanted ratio, less what is lent; nothing below the minimum.
 * Loans to firms count in full, as in the standardised approach for borrowers without a rating.
 */
export function lendingRoom(ownFunds: number, weighted: number, minimum: number, target: number): number {
  return ownFunds < minimum * weighted ? 0 : Math.max(0, ownFunds / target - weighted);
}

/**
 * What a bank pays its owners of a year's profit: a share, as far as own funds stay at the wanted ratio.
 */
export function bankDividend(
  profit: number,
  share: number,
  ownFunds: number,
  weighted: number,
  target: number
): number {
  return Math.max(0, Math.floor(Math.min(profit * share, ownFunds - target * weighted)));
}

/** New capital from owners outside: what is missing to the wanted ratio, at most a share of own funds. */
export function capitalRaised(ownFunds: number, weighted: number, target: number, share: number): number {
  return Math.max(0, Math.floor(Math.min(target * weighted - ownFunds, share * ownFunds)));
}

/** Banks pay for deposits and their own work, earn on reserves, pay tax and dividends, and find room to lend. */
export const runBanks = defineSubmodel({
  name: "runBanks",
  section: "7.12",
  levers: [],
  run(simulation) {
    const { banks, ledger, account } = simulation.world;
    payDepositInterest(simulation);
    for (let bank = 0; bank < banks.capacity; bank++) {
      runBank(simulation, bank);
      if (simulation.month % 12 === 11) closeYear(simulation, bank);
      findRoom(simulation, bank);
      simulation.tallies.bankCapital += ledger.posted[account.bank + bank];
      simulation.tallies.riskWeightedAssets += banks.riskWeighted[bank];
    }
    countBorrowers(simulation);
  }
});

/** Households, organisations, funds, brokers and guarantors earn interest; the current accounts of firms do not. */
function payDepositInterest({ world, region }: Simulation): void {
  const { ledger, account, accounts } = world;
  const rate = region.quantities.depositRate.value;
  for (let holder = account.organisation; holder <= account.government; holder++) {
    const isBank = holder >= account.bank && holder < account.fund;
    const isVehicle = holder >= account.vehicle && holder < account.household;
    if (isBank || isVehicle || ledger.cash[holder] <= 0) continue;
    const interest = monthlyInterest(ledger.cash[holder], rate);
    ledger.pay(flow.depositInterest, account.bank + accounts.bank[holder], holder, interest);
  }
}

function runBank({ world, region, assumptions }: Simulation, bank: number): void {
  const { ledger, account, reserves } = world;
  const own = account.bank + bank;
  const { reserveRate, relendingRate } = region.quantities;
  const held = reserves.reserves[bank];
  if (held >= 0) ledger.pay(flow.reserveInterest, account.rest, own, monthlyInterest(held, reserveRate.value));
  else ledger.pay(flow.reserveInterest, own, account.rest, monthlyInterest(-held, relendingRate.value));
  const work = monthlyInterest(lentBy(world.ledger, own), assumptions.bankCost);
  ledger.pay(flow.wages, own, account.household + bank, work);
}

function lentBy(ledger: Simulation["world"]["ledger"], bankAccount: number): number {
  return ledger.heldBy("loans", bankAccount) + ledger.heldBy("takeoverLoans", bankAccount);
}

/** Tax and dividend on the profit of the year, or new capital where it is short. */
function closeYear(simulation: Simulation, bank: number): void {
  const { world, assumptions } = simulation;
  const { banks, ledger, account } = world;
  const own = account.bank + bank;
  const { bankPayout, capitalRaise } = assumptions;
  const target = banks.capitalTarget[bank];
  const weighted = lentBy(ledger, own);
  payTax(simulation, own, ledger.posted[own] - banks.profit[bank]);
  const profit = ledger.posted[own] - banks.profit[bank];
  payDividend(simulation, bank, bankDividend(profit, bankPayout, ledger.posted[own], weighted, target));
  const raised = capitalRaised(ledger.posted[own], weighted, target, capitalRaise);
  ledger.pay(flow.recapitalisation, account.rest, own, raised);
  banks.profit[bank] = ledger.posted[own];
}

function payTax({ world, region }: Simulation, own: number, profit: number): void {
  if (profit <= 0) return;
  const { profitTaxRate, taxLocalShare } = region.quantities;
  const tax = Math.floor(profit * profitTaxRate.value);
  const local = Math.floor(tax * taxLocalShare.value);
  world.ledger.pay(flow.taxLocal, own, world.account.government, local);
  world.ledger.pay(flow.taxCentral, own, world.account.rest, tax - local);
}

/** The owners of a local bank, the city and its households, halve the dividend; that of others goes outside. */
function payDividend({ world }: Simulation, bank: number, fen: number): void {
  const { ledger, account } = world;
  const own = account.bank + bank;
  if (!isLocalBank(world, bank)) {
    ledger.pay(flow.bankDividends, own, account.rest, fen);
    return;
  }
  const city = Math.floor(fen / 2);
  ledger.pay(flow.bankDividends, own, account.government, city);
  ledger.pay(flow.bankDividends, own, account.household + bank, fen - city);
}

/** Room to lend next month; a bank that lost all its own funds gets the wanted ones from the rest of the country. */
function findRoom({ world, region, notice }: Simulation, bank: number): void {
  const { banks, ledger, account } = world;
  const own = account.bank + bank;
  const weighted = lentBy(ledger, own);
  const minimum = region.quantities.capitalMinimum.value;
  if (ledger.posted[own] < 0) {
    notice("bankRecapitalised");
    ledger.pay(
      flow.recapitalisation,
      account.rest,
      own,
      Math.ceil(banks.capitalTarget[bank] * weighted) - ledger.posted[own]
    );
  }
  banks.riskWeighted[bank] = weighted;
  banks.headroom[bank] = lendingRoom(ledger.posted[own], weighted, minimum, banks.capitalTarget[bank]);
}

/** Debt over assets at which that of a firm is cut in the mean. Definition. */
const mostLeverage = 2;

/** Loans of technology firms at the end of the month. */
function countBorrowers({ world, tallies }: Simulation): void {
  const { firms, ledger, account, accounts, scalars } = world;
  const { owed, posted } = ledger;
  const { active, technology, defaulted } = firms;
  const loanRow = claim.loans * accounts.capacity;
  const takeoverRow = claim.takeoverLoans * accounts.capacity;
  const rows = scalars.firmRows[0];
  let [loanStock, takeoverStock, defaultedStock, leverage] = [0, 0, 0, 0];
  for (let firm = 0; firm < rows; firm++) {
    const debtor = account.firm + firm;
    const loan = owed[loanRow + debtor];
    const takeoverLoan = owed[takeoverRow + debtor];
    const debt = loan + takeoverLoan;
    if (debt === 0 || active[firm] === 0) continue;
    takeoverStock += takeoverLoan;
    if (takeoverLoan > 0) tallies.acquirersBorrowing++;
    if (technology[firm] === 0) continue;
    loanStock += loan;
    if (loan > 0) {
      tallies.firmsWithLoan++;
      leverage += Math.min(mostLeverage, debt / Math.max(1, posted[debtor] + debt));
    }
    if (defaulted[firm] === never) tallies.firmsBorrowing++;
    else defaultedStock += debt;
  }
  tallies.loanStock += loanStock;
  tallies.takeoverLoanStock += takeoverStock;
  tallies.defaultedStock += defaultedStock;
  tallies.leverageSum += leverage;
}
