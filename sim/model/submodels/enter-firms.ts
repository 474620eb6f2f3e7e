import { asset, flow } from "../../ledger/ledger.ts";
import { exp, normalQuantile, pow } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { burnInMonths } from "../../scenario/run-spec.ts";
import { forgetNewcomers, settle } from "../firms/circles.ts";
import { createFirm, drawField, drawIndustry, pick } from "../firms/create.ts";
import { householdsPay } from "../households-pay.ts";
import { researchSpread } from "../population/opening-firms.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Exits a year that births make good on average. Source: national exit rate, S87. */
const exitShare = 0.064;
/** Median over smallest of the opening sizes. Definition: 2 to the power 1/1.06, of the size tail. */
const medianPart = 1.92;
/** Fixed capital of a newcomer over its first year's sales. Assumption. */
const startingCapital = 0.35;
/** Deposits of a newcomer over its first year's sales. Assumption. */
const startingCash = 0.25;

/** Low word of the parent of all newcomers' identities. Definition. */
const root = 5;
/** High word of the parent of births. Definition. */
const birthKind = 0;
/** High word of the parent of firms newly labelled. Definition. */
const labelKind = 1;
const identity = new Int32Array(4);

/** Technology firms the inputs ask for in a month: growth through the burn-in, then at the region's yearly rate. */
export function targetFirms(opening: number, horizon: number, growth: number, month: number): number {
  if (month < burnInMonths) return opening + ((horizon - opening) * (month + 1)) / burnInMonths;
  return horizon * pow(1 + growth, (month + 1 - burnInMonths) / 12);
}

/** Firms born and firms newly labelled in a month: an input, so that no policy is offset by entry. */
export function arrivals(target: number, before: number, birthShare: number): { born: number; labelled: number } {
  const growth = Math.max(0, target - before);
  return { born: (before * exitShare) / 12 + growth * birthShare, labelled: growth * (1 - birthShare) };
}

/** Births and labels fall in whole numbers with the same slots in every scenario; fractions are carried over. */
export const enterFirms = defineSubmodel({
  name: "enterFirms",
  section: "7.8",
  levers: ["circles", "circleRadius"],
  run(simulation, { circles, circleRadius }) {
    const { region, scale, month } = simulation;
    const { technologyFirmsOpening, technologyFirmsHorizon, technologyFirmGrowth, birthShareOfGrowth } =
      region.quantities;
    const target = (at: number) =>
      targetFirms(technologyFirmsOpening.value, technologyFirmsHorizon.value, technologyFirmGrowth.value, at) * scale;
    const share = month < burnInMonths ? birthShareOfGrowth.value : 1;
    const { born, labelled } = arrivals(target(month), target(month - 1), share);
    const births = wholeOf(born, month, simulation);
    const labels = wholeOf(labelled, month + 0.5, simulation);
    forgetNewcomers(simulation);
    for (let slot = 0; slot < births; slot++) {
      const firm = bear(simulation, slot);
      if (firm >= 0) settle(simulation, firm, circles, circleRadius);
    }
    for (let slot = 0; slot < labels; slot++) label(simulation, slot);
  }
});

/** A mean rounded up or down by a keyed draw, so that the expected number is right at every scale. */
function wholeOf(mean: number, at: number, { draws, month }: Simulation): number {
  const whole = Math.floor(mean);
  draws.words(root, Math.round(at * 2), purposes.entry, 0, month);
  return whole + (draws.u0() < mean - whole ? 1 : 0);
}

/** A firm is born. Its row, or -1 when the table is full. */
function bear(simulation: Simulation, slot: number): number {
  const { region, draws, month, assumptions: a, tallies } = simulation;
  childId(root, birthKind, slot, month, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  const { industry, field } = drawPlace(simulation, idLow, idHigh);
  draws.words(idLow, idHigh, purposes.entrySize, 0, 0);
  const median = a.entrySize * medianPart * region.quantities.sizeMinimum.value;
  const firm = createFirm(simulation, {
    technology: true,
    idLow,
    idHigh,
    industry,
    field,
    born: month,
    sales: median * exp(a.entrySpread * normalQuantile(draws.u0())),
    researchShare: intensity(simulation, industry, draws.u1()),
    founder: -1
  });
  if (firm < 0) return firm;
  fundStart(simulation, firm);
  tallies.firmBirths++;
  return firm;
}

/** An existing firm that the city newly counts: it brings its own age, sales, books and market. */
function label(simulation: Simulation, slot: number): void {
  const { region, draws, month, tallies, world } = simulation;
  childId(root, labelKind, slot, month, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  const { industry, field } = drawPlace(simulation, idLow, idHigh);
  draws.words(idLow, idHigh, purposes.labelled, 0, 0);
  const { sizeMinimum, sizeExponent } = region.quantities;
  const sales = Math.min(labelledMaximum, sizeMinimum.value * pow(1 - draws.u0(), -1 / sizeExponent.value));
  const age = pick(draws.u1(), region.ageShares);
  const firm = createFirm(simulation, {
    technology: true,
    idLow,
    idHigh,
    industry,
    field,
    born: month - Math.ceil((age + draws.u3()) * 12),
    sales,
    researchShare: intensity(simulation, industry, draws.u2()),
    founder: -1
  });
  if (firm < 0) return;
  world.firms.labelled[firm] = month;
  world.industries.demand[industry] += sales;
  fundStart(simulation, firm);
  tallies.firmsLabelled++;
}
/** The largest firms already carry the label. Assumption, yuan a year. */
const labelledMaximum = 500e6;

function drawPlace(simulation: Simulation, idLow: number, idHigh: number): { industry: number; field: number } {
  const { draws } = simulation;
  draws.words(idLow, idHigh, purposes.entry, 1, 0);
  const industry = drawIndustry(simulation, draws.u0());
  return { industry, field: drawField(simulation, industry, draws.u1()) };
}

function intensity({ region, world }: Simulation, industry: number, uniform: number): number {
  const centre = region.industries[industry].researchShare * world.scalars.researchNorm[0];
  return Math.min(0.4, centre * exp(researchSpread * normalQuantile(uniform)));
}

/** Part of their deposits that households put into one newcomer at most. Assumption. */
const partOfDeposits = 0.05;

/** Owners pay in capital: households at the firm's bank, as far as they go. Equipment is bought outside. */
export function fundStart({ world }: Simulation, firm: number): void {
  const { firms, ledger, account, accounts } = world;
  const holder = account.firm + firm;
  const sales = firms.sales[firm] * 100;
  const household = account.household + accounts.bank[holder];
  const capital = Math.floor(sales * startingCapital);
  const money = capital + Math.floor(sales * startingCash);
  householdsPay(world, flow.entryCapital, household, holder, money, partOfDeposits);
  ledger.pay(flow.capitalGoods, holder, account.rest, capital);
  ledger.revalue(asset.fixedCapital, holder, capital);
}
