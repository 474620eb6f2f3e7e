import { flow } from "../../ledger/ledger.ts";
import { exp, normalQuantile } from "../../numeric/index.ts";
import { exponentialQuantile, purposes, raceTime } from "../../random/index.ts";
import type { Firms } from "../../world/firms.ts";
import { slotAt } from "../../world/slots.ts";
import { creditGained, evaluate, isRelabelled, qualifies, type RecognitionPolicy } from "../contracts/recognition.ts";
import { closeness } from "../equations/closeness.ts";
import { logSizeOf, referenceSales, sizePower } from "../firms/size.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Contracts a year of the whole city that are technology work, over all registered contracts. Source: S11. */
const workPart = 0.93;
/** Mean value of an order of a reference firm, yuan. Assumption; the trial of the specification had 0.21 (row 19). */
const typicalValue = 0.165 * referenceSales;
/** Elasticity of the value of an order to the buyer's sales. Assumption; the trial had 1.2. */
const valueSales = 1.25;
/** Largest part of yearly sales that one order may take. Assumption; the trial had 0.3. */
const largestPart = 0.35;
/** Part of technology work that is development, by value. Source: S11, first half of 2020. */
const developmentPart = 0.36;
/** Part of it that is consulting. Source: S10. */
const consultingPart = 0.05;
/** Sellers among which a buyer chooses at most. Assumption. */
const sellersLooked = 12;
/** Places of the register looked up at most, of which some are empty or of firms without technology. Definition: limit of the program. */
const placesLooked = 24;
/** Sellers that are research organisations. Source: S02, about a tenth of value. */
const organisationSellers = 0.1;
/** Value from which a registered contract counts as large, fen. Source: T03 and T04 of the targets. */
const largeFen = 1e9;

/** Value of an order: lognormal round the typical value of the buyer's size, at most a part of its sales (yuan). */
export function orderValue(sales: number, spread: number, normal: number): number {
  const typical = typicalValue * sizePower(logSizeOf(sales), valueSales);
  return Math.min(largestPart * sales, typical * exp(spread * normal - (spread * spread) / 2));
}

/** Orders a firm places a month, so that the city's registered contracts come out at the register's count. */
export function orderRate(contracts: number, registered: number, firms: number): number {
  return (contracts * workPart) / registered / firms / 12;
}

/** Development, consulting and service work bought outside the firm, paid and registered; about nine tenths of turnover. */
export const orderTechnologyWork = defineSubmodel({
  name: "orderTechnologyWork",
  section: "7.7",
  levers: ["recognitionCredit", "recognitionThreshold"],
  run(simulation, policy) {
    const { firms, scalars } = simulation.world;
    const { region, assumptions } = simulation;
    const { turnoverContracts, technologyFirmsOpening } = region.quantities;
    const rate = orderRate(turnoverContracts.value, assumptions.workRegistered, technologyFirmsOpening.value);
    const { active, workClock } = firms;
    const quarter = simulation.month % 3;
    const rows = scalars.firmRows[0];
    runWorkClocks(firms, rows, rate);
    const next = (first: number) => nextAtWork(firms, quarter, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      if (active[firm] === 0) continue;
      if (isPaying(firms, quarter, firm)) payInstalment(simulation, firm);
      if (workClock[firm] <= 0) order(simulation, policy, firm);
    }
  }
});

function runWorkClocks({ active, workClock }: Firms, rows: number, rate: number): void {
  for (let firm = 0; firm < rows; firm++) if (active[firm] === 1) workClock[firm] -= rate;
}

/** Next row from one on whose firm pays or orders this month, or the number of rows. */
function nextAtWork(firms: Firms, quarter: number, from: number, rows: number): number {
  let row = from;
  while (row < rows && firms.workClock[row] > 0 && !isPaying(firms, quarter, row)) row++;
  return row;
}

function isPaying({ workDue, anniversary }: Firms, quarter: number, firm: number): boolean {
  return workDue[firm] > 0 && anniversary[firm] % 3 === quarter;
}

function order(simulation: Simulation, policy: RecognitionPolicy, firm: number): void {
  const { world, draws, assumptions, tallies } = simulation;
  const { firms, account, ledger } = world;
  const turn = ++firms.workCount[firm];
  draws.words(firms.idLow[firm], firms.idHigh[firm], purposes.orderValue, 0, turn);
  firms.workClock[firm] += exponentialQuantile(draws.u0());
  const value = orderValue(firms.sales[firm], assumptions.workSpread, normalQuantile(draws.u1()));
  const fen = Math.floor(value * 100 * assumptions.workIntensity);
  const registered = draws.u2() < assumptions.workRegistered;
  const kind = draws.u3();
  if (firms.workDue[firm] > 0 || ledger.cash[account.firm + firm] <= 0) return;
  const seller = chooseSeller(simulation, firm, turn);
  firms.workDue[firm] = fen;
  firms.workInstalment[firm] = Math.ceil(fen / instalments);
  firms.workSeller[firm] = seller;
  firms.workSellerBirth[firm] = seller < account.organisation ? firms.born[seller - account.firm] : 0;
  if (seller >= account.organisation && seller < account.bank && qualifies(fen / 100, policy))
    relabel(simulation, policy, firm, turn);
  if (!registered || seller === account.rest) return;
  tallies.turnoverContracts++;
  tallies.turnoverValue += fen;
  if (kind < developmentPart) tallies.turnoverDevelopment += fen;
  else if (kind < developmentPart + consultingPart) tallies.turnoverConsulting += fen;
  else tallies.turnoverService += fen;
  if (fen >= largeFen) {
    tallies.turnoverLarge++;
    tallies.turnoverLargeValue += fen;
  }
}

/** Routine work of an organisation is put down as a research project of the city, if that is worth the trouble. */
function relabel(simulation: Simulation, policy: RecognitionPolicy, firm: number, turn: number): void {
  const { world, draws, assumptions: a } = simulation;
  const { idLow, idHigh } = world.firms;
  const taste = draws.exponential(idLow[firm], idHigh[firm], purposes.relabelling, 0, turn);
  if (!isRelabelled(creditGained(policy.recognitionCredit, a.creditWorth), taste, a.relabelTrouble)) return;
  simulation.tallies.relabelledProjects++;
  evaluate(simulation);
}

/** Quarters over which an order is paid, each in the firm's own month of the quarter. Assumption. */
const instalments = 4;

/** Pays a quarter of an order as far as cash goes; it stands in place of ordinary inputs, and of the seller's ordinary sales. */
function payInstalment({ world }: Simulation, firm: number): void {
  const { firms, account, ledger } = world;
  const payer = account.firm + firm;
  const fen = Math.min(firms.workDue[firm], firms.workInstalment[firm], Math.max(0, ledger.cash[payer]));
  firms.workDue[firm] -= fen;
  firms.workPaid[firm] += fen;
  const seller = firms.workSeller[firm];
  const sellerFirm = seller - account.firm;
  const lives =
    seller >= account.organisation ||
    (firms.active[sellerFirm] === 1 && firms.born[sellerFirm] === firms.workSellerBirth[firm]);
  ledger.pay(flow.technologyWork, payer, lives ? seller : account.rest, fen);
  if (lives && seller < account.organisation) firms.workEarned[sellerFirm] += fen;
}

/**
 * The seller by exponential race over up to twelve firms of the field, weighted by productivity, closeness and room.
 * Each place of the field's register has its luck beside it in the same block, so that a firm more or less leaves the
 * luck of the others as it was.
 */
function chooseSeller(simulation: Simulation, buyer: number, turn: number): number {
  const { draws, world } = simulation;
  const { firms, account, organisations } = world;
  draws.words(firms.idLow[buyer], firms.idHigh[buyer], purposes.orderSeller, 0, turn);
  if (draws.u0() < organisationSellers) return account.organisation + Math.floor(draws.u1() * organisations.capacity);
  const count = lookUpSellers(simulation, buyer, turn);
  let best = account.rest;
  let bestTime = Number.POSITIVE_INFINITY;
  for (let look = 0; look < count; look++) {
    const weight = near[look] * exp(productivity[look]) * room[look];
    const time = raceTime(luck[look], weight);
    if (time >= bestTime) continue;
    bestTime = time;
    best = account.firm + sellers[look];
  }
  return best;
}

/** The sellers of one choice side by side: a column is read for all of them at once, which hides the wait for memory. */
const places = new Int32Array(placesLooked);
const luckOfPlace = new Float64Array(placesLooked);
const sellers = new Int32Array(sellersLooked);
const luck = new Float64Array(sellersLooked);
const near = new Float64Array(sellersLooked);
const productivity = new Float64Array(sellersLooked);
const room = new Float64Array(sellersLooked);

function lookUpSellers({ world, draws }: Simulation, buyer: number, turn: number): number {
  const { firms, fields, members } = world;
  const { block } = draws;
  const field = firms.field[buyer];
  const start = fields.memberStart[field];
  const size = fields.memberSize[field];
  for (let place = 0; place < placesLooked; place += 2) {
    draws.words(firms.idLow[buyer], firms.idHigh[buyer], purposes.orderSeller, 1 + (place >> 1), turn);
    places[place] = start + slotAt(block[0], size);
    places[place + 1] = start + slotAt(block[1], size);
    luckOfPlace[place] = draws.u2();
    luckOfPlace[place + 1] = draws.u3();
  }
  for (let place = 0; place < placesLooked; place++) places[place] = members.firm[places[place]];
  let count = 0;
  for (let place = 0; place < placesLooked && count < sellersLooked; place++) {
    const seller = places[place];
    if (seller < 0 || seller === buyer || firms.technology[seller] === 0) continue;
    sellers[count] = seller;
    luck[count++] = luckOfPlace[place];
  }
  for (let look = 0; look < count; look++) near[look] = closeness(firms.position, buyer, firms.position, sellers[look]);
  for (let look = 0; look < count; look++) productivity[look] = firms.productivity[sellers[look]];
  for (let look = 0; look < count; look++) {
    room[look] = Math.max(0, firms.sales[sellers[look]] * 50 - firms.workEarned[sellers[look]]);
  }
  return count;
}
