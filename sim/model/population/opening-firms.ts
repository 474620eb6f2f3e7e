import { asset } from "../../ledger/ledger.ts";
import { exp, normalQuantile } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { type OwnFirms, stratumMean, stratumOf } from "../../world/own-population.ts";
import { createFirm, drawField, drawIndustry, pick, setStateOwned } from "../firms/create.ts";
import { absorptionOf, setRates } from "../firms/rates.ts";
import type { Simulation } from "../simulation.ts";
import { normalStratum, openingFirmRows, paretoStratumMean } from "./sizes.ts";

/** Spread of R&D intensity inside an industry, log s.d. Assumption. */
export const researchSpread = 0.6;
/** Spread of sales in the stratum of other firms, log s.d. Assumption. */
const otherSpread = 1.2;
/** R&D of other firms over sales. Assumption. */
const otherResearch = 0.002;
/** Fixed capital over yearly sales that the yearly spending keeps up. Assumption. */
const capitalShare = 0.35;

const identity = new Int32Array(4);
/** Low word of the parent of the opening technology firms' identities. Definition. */
const technologyRoot = 1;
/** Low word of the parent of the other firms' identities. Definition. */
const otherRoot = 2;

/** Draws the opening firms: technology firms by the size tail of the city, then the stratum of other firms. */
export function drawOpeningFirms(simulation: Simulation): void {
  const { region, scale } = simulation;
  const { otherFirms, researchTotal, researchFirmShare } = region.quantities;
  const own = region.population?.firms;
  const technologyRows = openingFirmRows(simulation);
  for (let row = 0; row < technologyRows; row++) drawTechnologyFirm(simulation, row, technologyRows);
  normResearch(simulation, researchTotal.value * researchFirmShare.value * scale);
  if (own) settleOwnFirms(simulation, own, technologyRows);
  const otherRows = Math.max(20, Math.round(otherFirms.value * scale));
  const other = { total: otherFirms.value * region.quantities.otherMeanSales.value * scale, rows: otherRows };
  for (let row = 0; row < otherRows; row++) drawOtherFirm(simulation, row, other);
  for (let firm = 0; firm < simulation.world.scalars.firmRows[0]; firm++) endowFirm(simulation, firm);
  openIndustries(simulation);
}

/** Demand of each industry opens at the sales of its technology firms. */
function openIndustries({ world: { firms, industries, scalars } }: Simulation): void {
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (firms.technology[firm] === 1) industries.demand[firms.industry[firm]] += firms.sales[firm];
  }
}

function drawTechnologyFirm(simulation: Simulation, row: number, rows: number): void {
  const { region, draws } = simulation;
  const { sizeMinimum, sizeMaximum, sizeExponent, meanSales } = region.quantities;
  childId(technologyRoot, 0, row, 0, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  const own = region.population?.firms;
  const stratum = own && stratumOf(row, rows, own.sales.length);
  const given = (column: keyof OwnFirms): number | null => (stratum ? own[column][stratum.middle] : null);
  const sales = stratum
    ? stratumMean(own.sales, stratum)
    : paretoStratumMean(row, rows, sizeMinimum.value, sizeMaximum.value, sizeExponent.value);
  draws.words(idLow, idHigh, purposes.populationFirm, 8, 0);
  const weights = region.industries.map(({ firmShare, salesShare }) =>
    sales > meanSales.value ? salesShare : firmShare
  );
  const industry = given("industry") ?? pick(draws.u0(), weights);
  const field = given("field") ?? drawField(simulation, industry, draws.u1());
  const age = pick(draws.u2(), region.ageShares);
  const inYear = draws.u3();
  draws.words(idLow, idHigh, purposes.populationFirm, 9, 0);
  const intensity = region.industries[industry].researchShare * exp(researchSpread * normalQuantile(draws.u0()));
  createFirm(simulation, {
    technology: true,
    idLow,
    idHigh,
    industry,
    field,
    born: given("founded") ?? -Math.ceil((age + inYear) * 12),
    sales,
    researchShare: intensity,
    founder: -1
  });
}

/** Brings the firms' R&D to the city's total by one factor on all intensities. */
function normResearch(simulation: Simulation, wanted: number): void {
  const { firms, scalars } = simulation.world;
  let total = 0;
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) total += firms.sales[firm] * firms.researchShare[firm];
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    setResearch(simulation, firm, Math.min(0.4, (firms.researchShare[firm] * wanted) / total));
  }
  scalars.researchNorm[0] = wanted / total;
}

function setResearch(simulation: Simulation, firm: number, share: number): void {
  const { firms } = simulation.world;
  firms.researchShare[firm] = share;
  firms.researchStart[firm] = firms.sales[firm] * firms.researchShare[firm];
  firms.absorption[firm] = absorptionOf(firms.researchShare[firm], simulation.assumptions);
  setRates(simulation, firm);
}

/** What own data give of a firm beyond its size and place stands in for what was drawn of it. */
function settleOwnFirms(simulation: Simulation, own: OwnFirms, rows: number): void {
  const { firms } = simulation.world;
  for (let firm = 0; firm < rows; firm++) {
    const { middle } = stratumOf(firm, rows, own.sales.length);
    const sales = own.sales[middle]!;
    const [research, cash, owned] = [own.research[middle], own.cash[middle], own.stateOwned[middle]];
    if (owned !== null) setStateOwned(firms, firm, owned === 1);
    if (cash !== null) firms.cashTarget[firm] = cash / sales;
    if (research !== null) setResearch(simulation, firm, research / sales);
  }
}

function drawOtherFirm(
  simulation: Simulation,
  row: number,
  { total, rows }: { readonly total: number; readonly rows: number }
): void {
  const { draws } = simulation;
  childId(otherRoot, 0, row, 0, identity);
  const idLow = identity[0];
  const idHigh = identity[1];
  draws.words(idLow, idHigh, purposes.populationFirm, 8, 0);
  const industry = drawIndustry(simulation, draws.u0());
  const sales = (total / rows) * exp(otherSpread * normalStratum(row, rows) - (otherSpread * otherSpread) / 2);
  createFirm(simulation, {
    technology: false,
    idLow,
    idHigh,
    industry,
    field: drawField(simulation, industry, draws.u1()),
    born: -Math.ceil(60 + draws.u2() * 240),
    sales,
    researchShare: otherResearch,
    founder: -1
  });
}

/** Opening deposits at the firm's own target, and the capital that its spending keeps up. */
function endowFirm({ world }: Simulation, firm: number): void {
  const { firms, ledger, account } = world;
  const sales = firms.sales[firm] * 100;
  ledger.endow(account.firm + firm, account.rest, Math.floor(sales * firms.cashTarget[firm]));
  ledger.revalue(asset.fixedCapital, account.firm + firm, Math.floor(sales * capitalShare));
  firms.earningsLastYear[firm] = Math.floor(sales * Math.max(-0.1, firms.margin[firm] - firms.researchShare[firm]));
}
