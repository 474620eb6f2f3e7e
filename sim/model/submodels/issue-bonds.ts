import { claim, flow } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { monthOf, never, onMonth } from "../../world/dates.ts";
import { clearBond } from "../credit/debt.ts";
import { lendBeside } from "../credit/lend-beside.ts";
import { bondRating, defaultChance, noScore } from "../credit/quote.ts";
import { grow } from "../firms/grow.ts";
import { lifeStageOf } from "../firms/life-stage.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { couponOf } from "./issue-notes.ts";
import { monthlyInterest } from "./serve-debt.ts";

/** What one firm borrows by a bond, whole fen: a share of its sales, at most a ticket and what the quota leaves. Yuan in. */
export function bondOf(sales: number, share: number, most: number, left: number): number {
  return Math.floor(Math.min(sales * share, most, left) * 100);
}

/**
 * Yearly coupon that investors ask: the one of notes, and the loss they expect to bear.
 * @param base coupon without risk of default
 * @param chance of default within a year
 * @param loss share lost in a default
 * @param guaranteed share of it that a guarantor bears
 */
export function bondCouponOf(base: number, chance: number, loss: number, guaranteed: number): number {
  return base + chance * loss * (1 - guaranteed);
}

/** Calendar month of the yearly issue, 0 for January: September. Assumption. */
const issueMonth = 8;
/** Yuan in a unit of the quota. Definition. */
const yuanOfQuota = 1e6;
/** First of the five stages of growth in which a firm may issue: rise. Assumption. */
const firstStage = 4;

/** Firms that may issue this year, in the order of their lots, in arrays that are used again every year. */
const pool = { count: 0, firm: new Int32Array(0), lot: new Float64Array(0) };
const told = { by: bondRating, precision: 0 };

interface Rules {
  readonly bondQuota: number;
  readonly bondLoanRatio: number;
  readonly bondGuarantee: number;
  readonly resaleCost: number;
}

/**
 * Once a year sound technology firms in rise and strength issue innovation bonds to investors outside, up to a quota,
 * and their banks lend beside them. Interest is paid monthly, the principal at the end in one sum.
 */
export const issueBonds = defineSubmodel({
  name: "issueBonds",
  section: "7.10",
  levers: ["bondQuota", "bondLoanRatio", "bondGuarantee", "resaleCost"],
  run(simulation, policy) {
    const { world, month, scale } = simulation;
    const { ledger, account } = world;
    if (ledger.heldBy("innovationBonds", account.rest) > 0) serveBonds(simulation);
    if (month % 12 === issueMonth && policy.bondQuota > 0)
      issue(simulation, policy, policy.bondQuota * yuanOfQuota * scale);
    simulation.tallies.bondsOutstanding = ledger.heldBy("innovationBonds", account.rest);
  }
});

/** Sound issuers pay interest and, to the guarantor, its premium; what is due is redeemed, if need be on the bank's line. */
function serveBonds(simulation: Simulation): void {
  const { world, month } = simulation;
  const { firms, ledger, account, accounts, scalars } = world;
  const { bondDue, bondGuaranteed, defaulted } = firms;
  const row = claim.innovationBonds * accounts.capacity;
  let guaranteed = 0;
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    const debtor = account.firm + firm;
    const owed = ledger.owed[row + debtor];
    if (owed === 0) continue;
    if (defaulted[firm] === never) {
      payInterest(simulation, firm, owed);
      if (monthOf(bondDue[firm]) <= month) redeem(world, firm, owed);
    }
    guaranteed += ledger.owed[row + debtor] * bondGuaranteed[firm];
  }
  scalars.bondsGuaranteed[0] = guaranteed;
}

function payInterest({ world, assumptions }: Simulation, firm: number, owed: number): void {
  const { firms, ledger, account } = world;
  const debtor = account.firm + firm;
  ledger.pay(flow.bondInterest, debtor, account.rest, monthlyInterest(owed, firms.bondCoupon[firm]));
  const premium = monthlyInterest(owed * firms.bondGuaranteed[firm], assumptions.premiumRate);
  ledger.pay(flow.guaranteePremiums, debtor, account.guarantor, premium);
}

function redeem(world: Simulation["world"], firm: number, owed: number): void {
  const { ledger, account } = world;
  const debtor = account.firm + firm;
  ledger.pay(flow.bondPrincipal, debtor, account.rest, owed);
  ledger.settle(claim.innovationBonds, account.rest, debtor, owed);
  clearBond(world, firm);
}

/** @param quota yuan */
function issue(simulation: Simulation, rules: Rules, quota: number): void {
  fillPool(simulation);
  let left = quota;
  for (let place = 0; place < pool.count && left > 0; place++)
    left -= placeBond(simulation, rules, pool.firm[place], left);
}

/** Sound technology firms in rise and strength that finance themselves by debt and have no bond out. */
function fillPool(simulation: Simulation): void {
  const { world, draws, month } = simulation;
  const { firms, scalars } = world;
  const { active, technology, wantsCredit, defaulted, arrears, bondDue, idLow, idHigh } = firms;
  if (pool.firm.length < firms.capacity) {
    pool.firm = new Int32Array(firms.capacity);
    pool.lot = new Float64Array(firms.capacity);
  }
  pool.count = 0;
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (active[firm] === 0 || technology[firm] === 0 || wantsCredit[firm] === 0) continue;
    if (defaulted[firm] !== never || arrears[firm] > 0 || bondDue[firm] !== never) continue;
    if (lifeStageOf(simulation, firm) < firstStage) continue;
    pool.firm[pool.count++] = firm;
    pool.lot[firm] = draws.uniform(idLow[firm], idHigh[firm], purposes.bondPriority, 0, month);
  }
  pool.firm.subarray(0, pool.count).sort((one, other) => pool.lot[one] - pool.lot[other]);
}

/** A firm issues if its coupon stays below what banks may ask. Returns the yuan it got. */
function placeBond(simulation: Simulation, rules: Rules, firm: number, left: number): number {
  const { world, assumptions: a, month, tallies } = simulation;
  const { firms, ledger, account, scalars } = world;
  const fen = bondOf(firms.sales[firm], a.bondSales, a.bondTicket, left);
  told.precision = a.ratingPrecision;
  const chance = defaultChance(simulation, noScore, firm, fen, told);
  const base = couponOf(scalars.loanPrime[0], a.noteSpread);
  const coupon = bondCouponOf(base, chance, a.lossGivenDefault, rules.bondGuarantee);
  if (coupon > a.rateCeiling) return 0;
  const debtor = account.firm + firm;
  ledger.pay(flow.bondPrincipal, account.rest, debtor, fen);
  ledger.owe(claim.innovationBonds, account.rest, debtor, fen);
  firms.bondCoupon[firm] = coupon;
  firms.bondDue[firm] = onMonth(month + Math.round(a.bondMonths));
  firms.bondGuaranteed[firm] = rules.bondGuarantee;
  scalars.bondsGuaranteed[0] += fen * rules.bondGuarantee;
  grow(simulation, firm, fen);
  tallies.bondsIssued += fen;
  tallies.bondCouponVolume += fen * coupon;
  const beside = Math.floor(fen * rules.bondLoanRatio);
  if (lendBeside(simulation, firm, beside, told, 0, rules.resaleCost)) tallies.bondLinkedLoans += beside;
  return fen / 100;
}
