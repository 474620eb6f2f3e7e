import { purposes } from "../../random/index.ts";
import { never, onMonth } from "../../world/dates.ts";
import { nextRunDown } from "../../world/scan.ts";
import type { World } from "../../world/world.ts";
import { debtOf } from "../credit/debt.ts";
import { closeness } from "../equations/closeness.ts";
import { logistic, logOddsOf } from "../equations/logistic.ts";
import { nashPrice } from "../equations/nash.ts";
import { drawMember } from "../firms/members.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import {
  type AdmissionRules,
  crossesAny,
  crossesOwnership,
  crossesSize,
  crossesTechnology,
  mayConsider,
  opensMore
} from "../takeovers/admission.ts";
import { drawLoan, type LoanRules, type LoanTerms, loanFor, termsOf } from "../takeovers/loan.ts";
import { merge, repointContracts } from "../takeovers/merge.ts";
import { financingGain, pooledInventions, synergyOf, worthOf } from "../takeovers/value.ts";

/** Least worth of a target over its yearly sales: firms below are a matter of resolution. Assumption. */
const leastWorth = 0.1;
/** Closeness at which an integration has its mean chance. Assumption. */
const typicalCloseness = 0.85;
/** Part of the target in joint sales at which an integration has its mean chance. Assumption. */
const typicalSize = 0.1;
/** Debt over assets at which an integration has its mean chance. Assumption. */
const typicalLeverage = 0.1;

/**
 * What the best rival would pay above stand-alone worth: rivals fit less well than the bidder, by a uniform factor.
 * @param bestLuck largest of the rivals' uniforms, 0 without rivals
 */
export function rivalGain(gain: number, bestLuck: number): number {
  return gain * bestLuck;
}

/** Own money an acquirer can spend (fen): deposits above the part of its wanted deposits that it keeps. */
export function ownMoney(cash: number, sales: number, cashTarget: number, keptShare: number): number {
  return Math.max(0, cash - sales * 100 * cashTarget * keptShare);
}

/**
 * Chance that an integration succeeds. Close technology helps, a large target and debt hurt.
 * @param mean chance at typical closeness, relative size and leverage
 * @param slopes log odds per unit of each
 */
export function successChance(
  mean: number,
  slopes: { readonly closeness: number; readonly size: number; readonly leverage: number },
  near: number,
  relativeSize: number,
  leverage: number
): number {
  return logistic(
    logOddsOf(mean) +
      slopes.closeness * (near - typicalCloseness) +
      slopes.size * (relativeSize - typicalSize) +
      slopes.leverage * (Math.min(1.5, leverage) - typicalLeverage)
  );
}

/** Best target found in a search, what the pair gains by synergy and by inventions (fen), and whether today bars it; written anew for each. */
const found = { target: -1, synergy: 0, inventions: 0, barredToday: false };
const terms: LoanTerms = { bank: 0, cap: 0, tenor: 1 };
/** Acquirer of each firm taken over in the month, else -1; grown to the largest world. */
let successor = new Int32Array(0);

/**
 * Large firms whose clock has run out look at targets in their field and in near ones, bargain for the best, and buy it
 * if loan and own money reach the price. The price splits what the pair gains over the best rival's offer; the gain
 * counts synergy, inventions the acquirer can use better, and what cheap loans save.
 */
export const takeOver = defineSubmodel({
  name: "takeOver",
  section: "7.11",
  levers: [
    "maLoanCap",
    "maLoanTenor",
    "maPilotCap",
    "maPilotTenor",
    "maPilotCoverage",
    "soePrivateBarrier",
    "techNonTechBarrier",
    "sizeBarrier"
  ],
  run(simulation, policy) {
    const { firms, scalars } = simulation.world;
    const { active, takeoverClock, takeoverRate } = firms;
    if (successor.length !== firms.capacity) successor = new Int32Array(firms.capacity);
    successor.fill(-1);
    const rows = scalars.firmRows[0];
    let completed = 0;
    const next = (first: number) => nextRunDown(takeoverClock, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      if (active[firm] === 0 || takeoverRate[firm] === 0) continue;
      windClock(simulation, firm);
      if (isSound(simulation, firm) && search(simulation, policy, firm)) completed += bid(simulation, policy, firm);
    }
    if (completed > 0) repointContracts(simulation, successor);
  }
});

function windClock({ world: { firms }, draws }: Simulation, firm: number): void {
  firms.takeoverCount[firm]++;
  const { idLow, idHigh, takeoverCount } = firms;
  const wait = draws.exponential(idLow[firm], idHigh[firm], purposes.takeoverSearch, takeoverCount[firm], 0);
  firms.takeoverClock[firm] += wait;
}

/** Neither in arrears nor in default, nor still busy with a takeover. */
function isSound({ world: { firms } }: Simulation, firm: number): boolean {
  return firms.arrears[firm] === 0 && firms.defaulted[firm] === never && firms.integration[firm] === never;
}

/**
 * Looks at some firms and keeps the one with the largest gain. Where a line between kinds of firms is more open than
 * today, the acquirer looks as often again, now at pairs across the lines that today bars: half of all across.
 */
function search(simulation: Simulation, rules: AdmissionRules, acquirer: number): boolean {
  const { takeoverLooks } = simulation.assumptions;
  found.target = -1;
  found.synergy = 0;
  found.inventions = 0;
  found.barredToday = false;
  for (let look = 0; look < takeoverLooks; look++) weigh(simulation, rules, acquirer, look, false);
  if (!opensMore(rules)) return found.target >= 0;
  for (let look = 0; look < takeoverLooks; look++) weigh(simulation, rules, acquirer, takeoverLooks + look, true);
  return found.target >= 0;
}

function weigh(
  simulation: Simulation,
  rules: AdmissionRules,
  acquirer: number,
  look: number,
  barredToday: boolean
): void {
  const target = lookAt(simulation, acquirer, look);
  if (target < 0 || !canBeBought(simulation, acquirer, target)) return;
  if (!mayConsider(simulation, rules, acquirer, target, look, barredToday)) return;
  const synergy = synergyOf(simulation, acquirer, target);
  const inventions = pooledInventions(simulation, acquirer, target);
  if (synergy + inventions <= found.synergy + found.inventions) return;
  found.target = target;
  found.synergy = synergy;
  found.inventions = inventions;
  found.barredToday = barredToday;
}

/** A firm of the own field or, in some looks, of the nearest of three fields drawn. */
function lookAt(simulation: Simulation, acquirer: number, look: number): number {
  const { world, draws, assumptions, region, month } = simulation;
  const { firms } = world;
  const idLow = firms.idLow[acquirer];
  const idHigh = firms.idHigh[acquirer];
  draws.words(idLow, idHigh, purposes.takeoverTarget, look, month);
  const own = firms.field[acquirer];
  const fields = region.fields.length;
  const first = Math.floor(draws.u1() * fields);
  const second = Math.floor(draws.u2() * fields);
  const third = Math.floor(draws.u3() * fields);
  const field = draws.u0() < assumptions.nearFieldShare ? nearest(simulation, own, first, second, third) : own;
  return drawMember(simulation, field, idLow, idHigh, purposes.takeoverTarget, 32 + look, month);
}

/** The closest to the own field of three fields; the own one only if all three are it. */
function nearest({ region }: Simulation, own: number, first: number, second: number, third: number): number {
  let best = own;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < 3; at++) {
    const field = at === 0 ? first : at === 1 ? second : third;
    if (field === own) continue;
    const near = cosine(region.fields[own].centre, region.fields[field].centre);
    if (near > most) {
      most = near;
      best = field;
    }
  }
  return best;
}

function cosine(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis++) sum += one[axis] * other[axis];
  return sum;
}

/**
 * A target is a sound, smaller firm of a full year, worth something to its owners, with no M&A loan and no unsettled
 * licence fees; one of the two is a technology firm.
 */
function canBeBought(simulation: Simulation, acquirer: number, target: number): boolean {
  const { world, assumptions, month } = simulation;
  const { firms } = world;
  return (
    target !== acquirer &&
    firms.active[target] === 1 &&
    firms.technology[acquirer] + firms.technology[target] > 0 &&
    isSound(simulation, target) &&
    firms.sales[target] <= assumptions.targetSize * firms.sales[acquirer] &&
    month - firms.born[target] >= 12 &&
    isUnencumbered(world, target) &&
    worthOf(simulation, target) >= leastWorth * firms.sales[target] * 100
  );
}

function isUnencumbered({ ledger, account }: World, firm: number): boolean {
  const holder = account.firm + firm;
  return (
    ledger.owedBy("takeoverLoans", holder) === 0 &&
    ledger.owedBy("licenceReceivables", holder) === 0 &&
    ledger.owedBy("innovationBonds", holder) === 0 &&
    ledger.owedBy("deferredFees", holder) === 0 &&
    ledger.heldBy("deferredFees", holder) === 0
  );
}

/**
 * Bargains for the target found and buys it if the money is there. What the target could get for its inventions by
 * selling them alone belongs to its stand-alone worth. Returns 1 for a takeover completed, else 0.
 */
function bid(simulation: Simulation, policy: LoanRules, acquirer: number): number {
  const { world, assumptions, tallies } = simulation;
  const { firms, ledger, account } = world;
  const { target, synergy, inventions } = found;
  tallies.takeoverBids++;
  termsOf(simulation, policy, acquirer, terms);
  const tradable = assumptions.sellerWeight * inventions;
  const worth = worthOf(simulation, target) + tradable;
  const gain = synergy + inventions - tradable;
  const floor = worth + rivalGain(gain, bestRival(simulation, target));
  const value = worth + gain + financingGain(assumptions.financeWedge, terms.cap, worth, terms.tenor);
  const price = Math.round(nashPrice(value, 0, floor, assumptions.sellerWeight));
  const loan = loanFor(simulation, acquirer, target, terms, price);
  const cash = ledger.cash[account.firm + acquirer];
  if (price - loan > ownMoney(cash, firms.sales[acquirer], firms.cashTarget[acquirer], assumptions.takeoverReserve)) {
    tallies.takeoverNoCash++;
    return 0;
  }
  count(simulation, acquirer, target, price, worth);
  drawLoan(simulation, acquirer, terms, loan);
  beginIntegration(simulation, acquirer, target);
  merge(simulation, acquirer, target, price);
  successor[target] = acquirer;
  return 1;
}

/** Largest of the rivals' uniforms, keyed to the target. */
function bestRival({ world: { firms }, draws, assumptions, month }: Simulation, target: number): number {
  let best = 0;
  for (let rival = 0; rival < assumptions.rivalBidders; rival++) {
    best = Math.max(
      best,
      draws.uniform(firms.idLow[target], firms.idHigh[target], purposes.takeoverRival, rival, month)
    );
  }
  return best;
}

function count(simulation: Simulation, acquirer: number, target: number, price: number, worth: number): void {
  const { tallies } = simulation;
  tallies.takeovers++;
  tallies.takeoverValue += price;
  tallies.takeoverPremiumSum += price / worth - 1;
  tallies.reallocationGain += found.inventions;
  if (crossesAny(simulation, acquirer, target)) tallies.takeoverCrossType++;
  if (crossesOwnership(simulation, acquirer, target)) tallies.takeoverCrossOwnership++;
  if (crossesTechnology(simulation, acquirer, target)) tallies.takeoverCrossTechnology++;
  if (crossesSize(simulation, acquirer, target)) tallies.takeoverCrossSize++;
}

/** What will be revealed later is set by the pair as it is at the takeover. */
function beginIntegration(simulation: Simulation, acquirer: number, target: number): void {
  const { world, assumptions: a, month } = simulation;
  const { firms, ledger, account } = world;
  const near = closeness(firms.position, acquirer, firms.position, target);
  const gap = Math.max(0, firms.productivity[acquirer] - firms.productivity[target]);
  const share = firms.sales[target] / (firms.sales[acquirer] + firms.sales[target]);
  const holder = account.firm + acquirer;
  const debt = debtOf(world, acquirer);
  const leverage = debt / Math.max(1, ledger.posted[holder] + debt);
  const slopes = { closeness: a.integrationCloseness, size: a.integrationSize, leverage: a.integrationLeverage };
  firms.integration[acquirer] = onMonth(month + Math.round(a.integrationMonths));
  firms.synergy[acquirer] = share * near * gap;
  firms.acquiredSales[acquirer] = firms.sales[target];
  const mean = found.barredToday
    ? logistic(logOddsOf(a.integrationSuccess) + a.integrationBarred)
    : a.integrationSuccess;
  firms.integrationChance[acquirer] = successChance(mean, slopes, near, share, leverage);
}
