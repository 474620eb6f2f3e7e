import { claim, flow } from "../../ledger/ledger.ts";
import { purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import type { Firms } from "../../world/firms.ts";
import { nextAnniversary } from "../../world/scan.ts";
import { believedAccuracy } from "../credit/belief.ts";
import { bankAccountOf } from "../credit/debt.ts";
import { type MenuRules, menuLevers, menuPartOf, subsidise } from "../credit/product-menu.ts";
import { defaultChance, nothingTold, programmeFile, rateOf, type Score, type Told } from "../credit/quote.ts";
import { lifeStageOf } from "../firms/life-stage.ts";
import { grantFromBudget } from "../public-budget.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** New money a firm asks for, whole fen. Sales in yuan a year, loan in fen. */
export function loanWanted(sales: number, loanSales: number, loan: number): number {
  return Math.max(0, Math.floor(sales * loanSales * 100) - loan);
}

/** Months until a loan is looked at again: one to five years. */
export function reviewAfter(uniform: number): number {
  return 12 + Math.floor(uniform * 49);
}

interface Rules extends MenuRules {
  readonly programmeCoverage: number;
  readonly programmeCreditStage: number;
  readonly guaranteeShare: number;
  readonly pointsCoverage: number;
  readonly pointsAccuracy: number;
  readonly resaleCost: number;
}

/** Applications of the month that banks would grant, in arrays that are used again every month. */
const pile = {
  count: 0,
  firm: new Int32Array(0),
  amount: new Float64Array(0),
  rate: new Float64Array(0),
  chance: new Float64Array(0),
  subsidy: new Float64Array(0),
  months: new Float64Array(0),
  lot: new Float64Array(0),
  order: new Int32Array(0)
};

/**
 * Firms whose loan is due for review, or that have none, ask their bank. It prices the default it believes in and
 * refuses above its ceiling. Priced to the same return on capital, all applications are alike to it: where capital is
 * short, keyed lots decide.
 */
export const lend = defineSubmodel({
  name: "lend",
  section: "7.9",
  levers: [
    ...menuLevers,
    "programmeCoverage",
    "programmeCreditStage",
    "guaranteeShare",
    "pointsCoverage",
    "pointsAccuracy",
    "resaleCost"
  ],
  run(simulation, policy) {
    scoreFirms(simulation, policy.pointsCoverage);
    followFirms(simulation, policy);
    emptyPile(simulation.world.firms.capacity);
    const { firms, scalars } = simulation.world;
    const { active, defaulted, arrears } = firms;
    const rows = scalars.firmRows[0];
    const score = {
      accuracy: policy.pointsAccuracy,
      believed: believedAccuracy(policy.pointsAccuracy, simulation.assumptions.pointsTrust)
    };
    const next = (first: number) => nextApplicant(firms, simulation.month, first, rows);
    for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
      const isSound = defaulted[firm] === never && arrears[firm] === 0;
      if (active[firm] === 1 && isSound) apply(simulation, policy, score, firm);
    }
    sortPile();
    for (let place = 0; place < pile.count; place++) decide(simulation, policy, pile.order[place]);
  }
});

/** Next row from one on whose firm wants credit and has its loan looked at, or the number of rows. */
function nextApplicant({ wantsCredit, loanReview }: Firms, month: number, first: number, rows: number): number {
  let row = first;
  while (row < rows && (wantsCredit[row] === 0 || loanReview[row] > month)) row++;
  return row;
}

/** Once a year, in its own month, each technology firm has its score collected or not, at the city's cost. */
function scoreFirms(simulation: Simulation, coverage: number): void {
  const { world, assumptions, draws, month } = simulation;
  const { firms, scalars, ledger, account } = world;
  const { active, technology, anniversary, idLow, idHigh, points } = firms;
  const rows = scalars.firmRows[0];
  const next = (first: number) => nextAnniversary(anniversary, month % 12, first, rows);
  let scored = 0;
  for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
    if (active[firm] === 0 || technology[firm] === 0) continue;
    points[firm] = draws.chance(coverage, idLow[firm], idHigh[firm], purposes.creditSignal, 1, 0) ? 1 : 0;
    scored += points[firm];
  }
  const cost = grantFromBudget(simulation, Math.floor(scored * assumptions.pointsCost * 100));
  ledger.pay(flow.reformServices, account.government, account.rest, cost);
}

/**
 * Once a year, in its own month, each firm that the programme follows is looked at: one that has come to a new stage,
 * and is far enough for credit of the programme, is taken to its bank at once.
 */
function followFirms(simulation: Simulation, rules: Rules): void {
  if (rules.programmeCoverage === 0) return;
  const { world, draws, month } = simulation;
  const { firms, scalars } = world;
  const { active, technology, anniversary, idLow, idHigh, followed } = firms;
  const rows = scalars.firmRows[0];
  const next = (first: number) => nextAnniversary(anniversary, month % 12, first, rows);
  for (let firm = next(0); firm < rows; firm = next(firm + 1)) {
    if (active[firm] === 0 || technology[firm] === 0) continue;
    const isIn = draws.chance(rules.programmeCoverage, idLow[firm], idHigh[firm], purposes.programme, 0, 0);
    const stage = isIn ? lifeStageOf(simulation, firm) : 0;
    if (stage >= rules.programmeCreditStage && stage !== followed[firm]) firms.loanReview[firm] = month;
    followed[firm] = stage;
  }
}

/** What the programme’s file of a firm tells its bank, from the stage on that the programme opens to credit. */
function fileOf({ world, assumptions }: Simulation, rules: Rules, firm: number): Told {
  const stage = world.firms.followed[firm];
  if (rules.programmeCoverage === 0 || stage === 0 || stage < rules.programmeCreditStage) return nothingTold;
  file.precision = assumptions.filePrecision;
  return file;
}
const file = { by: programmeFile, precision: 0 };

/** A firm asks for what the menu gives it and, where the bank refuses so much for so long, for what is usual. */
function apply(simulation: Simulation, rules: Rules, score: Score, firm: number): void {
  if (simulation.world.firms.technology[firm] === 1) simulation.tallies.loanApplications++;
  const part = menuPartOf(simulation, rules, firm, score.accuracy);
  if (offers(simulation, rules, score, firm, part, part)) return;
  const isWide = part * (rules.menuCeiling + rules.menuTenor) > 0;
  if (!(isWide && offers(simulation, rules, score, firm, part, 0))) refuse(simulation, firm);
}

/**
 * Whether the bank would lend, if its capital allowed.
 * @param part of the menu that the firm gets
 * @param wide part of it by which the loan is larger and longer than usual
 */
function offers(simulation: Simulation, rules: Rules, score: Score, firm: number, part: number, wide: number): boolean {
  const { world, assumptions: a } = simulation;
  const { firms, ledger, account } = world;
  const loan = ledger.owedBy("loans", account.firm + firm);
  const amount = loanWanted(firms.sales[firm], a.loanSales + wide * rules.menuCeiling, loan);
  const chance = defaultChance(simulation, score, firm, amount, fileOf(simulation, rules, firm));
  const guarantee = guaranteeOf(simulation, rules.guaranteeShare, firm);
  const months = a.loanMonths + wide * rules.menuTenor;
  const pledgeTaken = 1 + part * rules.menuPledge;
  const total = loan + amount;
  const rate = rateOf(simulation, firm, total, chance, guarantee, rules.resaleCost, months, pledgeTaken);
  const subsidy = Math.min(rate, part * rules.menuRate);
  if (rate - subsidy > a.rateCeiling) return false;
  addToPile(simulation, firm, amount, rate, chance, subsidy, months);
  return true;
}

/** Share of the loss that the guarantor bears on a new loan: technology firms up to a ceiling. */
function guaranteeOf({ world, assumptions: a }: Simulation, share: number, firm: number): number {
  const { technology, sales } = world.firms;
  return technology[firm] === 1 && sales[firm] * a.loanSales <= a.guaranteeCeiling ? share : 0;
}

function refuse({ world, assumptions, month }: Simulation, firm: number): void {
  world.firms.loanReview[firm] = month + Math.round(assumptions.refusalMonths);
}

/** The bank lends if its capital still allows it. */
function decide(simulation: Simulation, rules: Rules, entry: number): void {
  const { world } = simulation;
  const firm = pile.firm[entry];
  const bank = world.accounts.bank[world.account.firm + firm];
  if (pile.amount[entry] > world.banks.headroom[bank]) refuse(simulation, firm);
  else grant(simulation, rules, firm, entry);
}

function grant(simulation: Simulation, rules: Rules, firm: number, entry: number): void {
  const { world, draws, month, tallies } = simulation;
  const { firms, ledger, account, accounts, banks } = world;
  const amount = pile.amount[entry];
  const debtor = account.firm + firm;
  const bank = bankAccountOf(world, firm);
  ledger.pay(flow.loanPrincipal, bank, debtor, amount);
  ledger.owe(claim.loans, bank, debtor, amount);
  banks.headroom[accounts.bank[debtor]] -= amount;
  const total = ledger.owedBy("loans", debtor);
  const months = pile.months[entry];
  const rate = pile.rate[entry] - subsidise(simulation, firm, total, pile.subsidy[entry], months);
  draws.words(firms.idLow[firm], firms.idHigh[firm], purposes.credit, 0, month);
  firms.loanRate[firm] = rate;
  firms.loanPriced[firm] = pile.chance[entry];
  firms.loanInstalment[firm] = Math.ceil(total / months);
  firms.guaranteed[firm] = guaranteeOf(simulation, rules.guaranteeShare, firm);
  firms.loanReview[firm] = month + reviewAfter(draws.u0());
  if (firms.technology[firm] === 0) return;
  tallies.loanApprovals++;
  tallies.loanVolume += amount;
  tallies.loanRateVolume += amount * rate;
}

function emptyPile(size: number): void {
  pile.count = 0;
  if (pile.firm.length >= size) return;
  pile.firm = new Int32Array(size);
  pile.order = new Int32Array(size);
  for (const column of ["amount", "rate", "chance", "subsidy", "months", "lot"] as const)
    pile[column] = new Float64Array(size);
}

function addToPile(
  { world, draws, month }: Simulation,
  firm: number,
  amount: number,
  rate: number,
  chance: number,
  subsidy: number,
  months: number
): void {
  const entry = pile.count++;
  pile.firm[entry] = firm;
  pile.amount[entry] = amount;
  pile.rate[entry] = rate;
  pile.chance[entry] = chance;
  pile.subsidy[entry] = subsidy;
  pile.months[entry] = months;
  pile.order[entry] = entry;
  pile.lot[entry] = draws.uniform(world.firms.idLow[firm], world.firms.idHigh[firm], purposes.creditPriority, 0, month);
}

function sortPile(): void {
  pile.order.subarray(0, pile.count).sort((one, other) => pile.lot[one] - pile.lot[other]);
}
