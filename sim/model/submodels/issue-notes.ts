import { claim, flow } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { payCall } from "../credit/guarantee.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { monthlyInterest } from "./serve-debt.ts";

/** What one firm gets from a pool, whole fen: a share of its sales, at most a ticket and what the quota leaves. */
export function ticketOf(sales: number, share: number, most: number, left: number): number {
  return Math.floor(Math.min(sales * share, most, left) * 100);
}

/** Yearly coupon: a spread over the prime rate less one point, not below zero. */
export function couponOf(prime: number, spread: number): number {
  return Math.max(0, prime - 0.01 + spread);
}

/** Calendar month of the yearly issue, 0 for January: June. Assumption. */
const issueMonth = 5;
/** Yuan in a unit of the quota. Definition. */
const yuanOfQuota = 1e6;

/** Firms that may enter the year's pool, in the order of their lots, in arrays that are used again every year. */
const pool = { count: 0, firm: new Int32Array(0), lot: new Float64Array(0) };

/**
 * Once a year a vehicle buys financed licences of firms with patents in use and pays with notes sold to investors
 * outside. Interest passes through each month; at the end firms repay, the guarantor bears its share of what is
 * missing, and the notes are redeemed with what there is.
 */
export const issueNotes = defineSubmodel({
  name: "issueNotes",
  section: "7.10",
  levers: ["noteQuota"],
  run(simulation, { noteQuota }) {
    const { world, month, tallies } = simulation;
    const { vehicles, ledger, account } = world;
    collectInterest(simulation);
    for (let vehicle = 0; vehicle < vehicles.capacity; vehicle++) {
      if (vehicles.open[vehicle] === 1 && vehicles.ends[vehicle] === month) redeem(simulation, vehicle);
    }
    if (month % 12 === issueMonth && noteQuota > 0) issue(simulation, noteQuota * yuanOfQuota * simulation.scale);
    for (let vehicle = 0; vehicle < vehicles.capacity; vehicle++) {
      tallies.notesOutstanding += ledger.owedBy("notes", account.vehicle + vehicle);
    }
  }
});

/** Firms pay interest to their vehicle, which passes it on as coupon, and a premium to the guarantor. */
function collectInterest({ world, assumptions }: Simulation): void {
  const { firms, vehicles, ledger, account, accounts, scalars } = world;
  const { noteVehicle, defaulted } = firms;
  const { noteGuarantee, premiumRate } = assumptions;
  const row = claim.licenceReceivables * accounts.capacity;
  const rows = scalars.firmRows[0];
  for (let firm = 0; firm < rows; firm++) {
    const owed = ledger.owed[row + account.firm + firm];
    if (owed === 0 || defaulted[firm] !== never) continue;
    const vehicle = noteVehicle[firm];
    const interest = monthlyInterest(owed, vehicles.coupon[vehicle]);
    ledger.pay(flow.licenceFinance, account.firm + firm, account.vehicle + vehicle, interest);
    ledger.pay(flow.noteCoupons, account.vehicle + vehicle, account.rest, interest);
    const premium = monthlyInterest(owed * noteGuarantee, premiumRate);
    ledger.pay(flow.guaranteePremiums, account.firm + firm, account.guarantor, premium);
  }
}

/** @param quota yuan */
function issue(simulation: Simulation, quota: number): void {
  const { world, assumptions, month, notice } = simulation;
  const vehicle = world.vehicles.open.indexOf(0);
  if (vehicle < 0) {
    notice("vehicleTable");
    return;
  }
  fillPool(simulation);
  let left = quota;
  for (let place = 0; place < pool.count && left > 0; place++)
    left -= finance(simulation, vehicle, pool.firm[place], left);
  const issued = world.ledger.owedBy("notes", world.account.vehicle + vehicle);
  if (issued === 0) return;
  world.vehicles.open[vehicle] = 1;
  world.vehicles.issued[vehicle] = month;
  world.vehicles.ends[vehicle] = month + Math.round(assumptions.noteMonths);
  world.vehicles.coupon[vehicle] = couponOf(world.scalars.loanPrime[0], assumptions.noteSpread);
  world.vehicles.firstLoss[vehicle] = assumptions.noteGuarantee;
}

/** Sound technology firms below the ceiling with a granted patent in use and no financed licence yet. */
function fillPool({ world, assumptions, draws, month }: Simulation): void {
  const { firms, scalars } = world;
  const { active, technology, defaulted, arrears, sales, noteVehicle, idLow, idHigh } = firms;
  const rows = scalars.firmRows[0];
  if (pool.firm.length < firms.capacity) {
    pool.firm = new Int32Array(firms.capacity);
    pool.lot = new Float64Array(firms.capacity);
  }
  pool.count = 0;
  for (let firm = 0; firm < rows; firm++) {
    if (active[firm] === 0 || technology[firm] === 0 || defaulted[firm] !== never || arrears[firm] > 0) continue;
    if (noteVehicle[firm] >= 0 || sales[firm] > assumptions.noteSalesCeiling || !hasPatentInUse(world, firm)) continue;
    pool.firm[pool.count++] = firm;
    pool.lot[firm] = draws.uniform(idLow[firm], idHigh[firm], purposes.notePriority, 0, month);
  }
  pool.firm.subarray(0, pool.count).sort((one, other) => pool.lot[one] - pool.lot[other]);
}

function hasPatentInUse({ inventions, owners, account }: Simulation["world"], firm: number): boolean {
  for (let one = owners.firstInvention[account.firm + firm]; one >= 0; one = inventions.nextOwned[one]) {
    if (inventions.state[one] === patentState.granted && inventions.used[one] === 1) return true;
  }
  return false;
}

/** One firm enters the pool; the city adds a subsidy. Returns the yuan it got. */
function finance(simulation: Simulation, vehicle: number, firm: number, left: number): number {
  const { world, assumptions: a } = simulation;
  const { firms, ledger, account } = world;
  const holder = account.vehicle + vehicle;
  const debtor = account.firm + firm;
  const fen = ticketOf(firms.sales[firm], a.noteSales, a.noteTicket, left);
  ledger.pay(flow.notePrincipal, account.rest, holder, fen);
  ledger.owe(claim.notes, account.rest, holder, fen);
  ledger.pay(flow.licenceFinancePrincipal, holder, debtor, fen);
  ledger.owe(claim.licenceReceivables, holder, debtor, fen);
  firms.noteVehicle[firm] = vehicle;
  const subsidy = grantFromBudget(simulation, Math.floor(fen * a.noteSubsidy));
  ledger.pay(flow.reformGrants, account.government, debtor, subsidy);
  return fen / 100;
}

/** Firms repay, losses are borne, the notes are redeemed, and the vehicle is empty. */
function redeem(simulation: Simulation, vehicle: number): void {
  const { world, tallies } = simulation;
  const { vehicles, ledger, account } = world;
  const holder = account.vehicle + vehicle;
  collectPrincipal(simulation, vehicle);
  const owed = ledger.owedBy("notes", holder);
  const loss = Math.max(0, owed - ledger.cash[holder]);
  tallies.noteLosses += loss;
  if (loss > 0) payCall(simulation, holder, loss, vehicles.firstLoss[vehicle]);
  ledger.pay(flow.notePrincipal, holder, account.rest, ledger.cash[holder]);
  ledger.settle(claim.notes, account.rest, holder, owed);
  vehicles.open[vehicle] = 0;
}

/** Sound firms repay in full, if need be on their bank's line; the claims on the others are written off. */
function collectPrincipal({ world }: Simulation, vehicle: number): void {
  const { firms, ledger, account, scalars } = world;
  const holder = account.vehicle + vehicle;
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    const debtor = account.firm + firm;
    if (firms.active[firm] === 0 || firms.noteVehicle[firm] !== vehicle) continue;
    const owed = ledger.owedBy("licenceReceivables", debtor);
    const repaid = firms.defaulted[firm] === never ? owed : 0;
    ledger.pay(flow.licenceFinancePrincipal, debtor, holder, repaid);
    ledger.settle(claim.licenceReceivables, holder, debtor, owed);
    firms.noteVehicle[firm] = -1;
  }
}
