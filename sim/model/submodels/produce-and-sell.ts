import { asset } from "../../ledger/ledger.ts";
import { clearSweep, closeSweep } from "../../ledger/sweep.ts";
import { exp } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { payOwners } from "../firms/units.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Growth of sales this month: own growth, competition on productivity, and what brings the industry to its demand. */
export function salesGrowth(own: number, speed: number, excellence: number, mean: number, factor: number): number {
  return own + speed * (excellence - mean) + factor;
}

/** Quarterly step of the passing shock to the margin, a stationary process in the firm's own quarter. */
export function nextShock(shock: number, memory: number, spread: number, uniform: number): number {
  const carried = memory * memory * memory;
  return carried * shock + spread * Math.sqrt(1 - carried * carried) * (uniform - 0.5) * uniformToUnitSpread;
}
/** √12: a uniform on (0, 1) has standard deviation 1/√12. Definition. */
const uniformToUnitSpread = 3.4641016151377544;

/**
 * Demand for an industry's firms, yuan a year: where outside supply gives way, the more productive they become since the
 * opening, the more of it is theirs.
 * @param trend what it would be at the opening's productivity
 * @param gain sales-weighted mean of log productivity since the opening
 * @param elasticity of outside supply: 0 where it keeps its part whatever the region does
 */
export function demandFor(trend: number, gain: number, elasticity: number): number {
  return elasticity === 0 ? trend : trend * exp(elasticity * gain);
}

/** How far demand pulls an industry's sales in a month: a twelfth of the gap, at most 2 %. */
export function demandPull(demand: number, sales: number): number {
  return sales > 0 ? Math.max(-0.02, Math.min(0.02, (demand / sales - 1) / 12)) : 0;
}

/**
 * R&D of a month: what the firm plans, within its cash flow: most of the margin and a small part of its deposits.
 * Assumption.
 */
export function researchSpending(planned: number, margin: number, deposits: number): number {
  return Math.min(planned, 0.8 * Math.max(0, margin) + Math.max(0, deposits) / 60);
}

/** Capital spending of a month: what is planned, out of deposits above half of the firm's target. */
export function capitalSpending(planned: number, deposits: number, target: number): number {
  return Math.max(0, Math.min(planned, deposits - target / 2));
}

/** Competitiveness for one log of productivity. Assumption. */
const strengthOfProductivity = 2;

/** Sums of the pass become what next month's competition and demand look at. */
function closeIndustries({ world, tallies, region, assumptions }: Simulation): void {
  const { sales, squares, excellence, firstExcellence, factor, demand, sumSales, sumSquares, sumStrength, capacity } =
    world.industries;
  const trend = 1 + region.quantities.salesGrowth.value / 12;
  let all = 0;
  let concentration = 0;
  for (let branch = 0; branch < capacity; branch++) {
    sales[branch] = sumSales[branch];
    squares[branch] = sumSquares[branch];
    if (sumSales[branch] > 0) {
      excellence[branch] = sumStrength[branch] / sumSales[branch];
      if (firstExcellence[branch] === 0) firstExcellence[branch] = excellence[branch];
      concentration += sumSquares[branch] / sumSales[branch];
    }
    all += sumSales[branch];
    demand[branch] *= trend;
    const gain = (excellence[branch] - firstExcellence[branch]) / strengthOfProductivity;
    factor[branch] = demandPull(demandFor(demand[branch], gain, assumptions.worldSupply), sales[branch]);
  }
  tallies.concentration = all > 0 ? concentration / all : 0;
  world.scalars.meanSales[0] = all / Math.max(1, tallies.firms);
}

/** A third of the firms each month come to a new quarter with another margin. */
function shockMargins({ world: { firms, scalars }, assumptions: a, draws, month }: Simulation): void {
  const { active, anniversary, idLow, idHigh, quality, margin, marginShock } = firms;
  const rows = scalars.firmRows[0];
  for (let firm = 0; firm < rows; firm++) {
    if (active[firm] === 0 || anniversary[firm] % 3 !== month % 3) continue;
    draws.words(idLow[firm], idHigh[firm], purposes.margin, 0, month);
    marginShock[firm] = nextShock(marginShock[firm], a.marginMemory, a.marginSpread, draws.u0());
    margin[firm] = a.marginMean + a.marginQuality * quality[firm] + marginShock[firm];
  }
}

/** A month passes on the clocks of a firm’s events. */
function runClocks({ world: { firms, scalars } }: Simulation): void {
  const { active, inventionClock, inventionRate, searchClock, searchRate } = firms;
  const { exitClock, exitRate, takeoverClock, takeoverRate } = firms;
  const rows = scalars.firmRows[0];
  for (let firm = 0; firm < rows; firm++) {
    if (active[firm] === 0) continue;
    inventionClock[firm] -= inventionRate[firm];
    searchClock[firm] -= searchRate[firm];
    exitClock[firm] -= exitRate[firm];
    takeoverClock[firm] -= takeoverRate[firm];
  }
}

/** Production, payments for inputs, wages and research, taxes, capital spending and dividends of every firm. */
export const produceAndSell = defineSubmodel({
  name: "produceAndSell",
  section: "7.1",
  levers: [],
  run(simulation) {
    const { world, region, assumptions: a, tallies } = simulation;
    const { firms, industries, households, ledger, scalars, account, accounts, sweep } = world;
    shockMargins(simulation);
    const { cash, posted, real, reserves } = ledger;
    clearSweep(sweep);
    const {
      salesHome,
      salesOutside,
      inputs: bills,
      wages,
      taxLocal,
      taxCentral,
      capitalGoods,
      dividends,
      householdNet
    } = sweep;
    const rows = scalars.firmRows[0];
    const { active, technology, sales, growth, productivity, industry, margin, researchShare } = firms;
    const { earnings, workPaid, workEarned, cashTarget } = firms;
    const { stateUnits, outsideUnits, fundUnits, organisationUnits } = firms;
    const bankOf = accounts.bank;
    const { factor, excellence, sumSales, sumSquares, sumStrength } = industries;
    const { localShare, firmSales } = households;
    firmSales.fill(0);
    sumSales.fill(0);
    sumSquares.fill(0);
    sumStrength.fill(0);
    const inputShare = region.quantities.inputShare.value;
    const researchWages = region.quantities.researchWageShare.value;
    const highTax = region.quantities.highTechTaxRate.value;
    const fullTax = region.quantities.profitTaxRate.value;
    const localTax = region.quantities.taxLocalShare.value;
    const { competitionSpeed, investmentShare, depreciation, payoutShare, worldDemand } = a;
    const capitalRow = asset.fixedCapital * accounts.capacity;
    let totalSales = 0;
    let totalResearch = 0;
    let totalValueAdded = 0;
    let totalProductivity = 0;

    for (let firm = 0; firm < rows; firm++) {
      if (active[firm] === 0) continue;
      const kind = technology[firm];
      const branch = industry[firm];
      const strength = strengthOfProductivity * productivity[firm];
      const sale =
        sales[firm] * (1 + salesGrowth(growth[firm], competitionSpeed, strength, excellence[branch], factor[branch]));
      sales[firm] = sale;
      const revenue = Math.floor((sale * worldDemand * 100) / 12);
      const bank = bankOf[firm];
      firmSales[bank] += revenue;

      // sales: households at the firm's bank, the rest of the country, less what came as technology work
      const atHome = Math.floor(revenue * localShare[bank]);
      const outside = revenue - atHome;
      const earned = Math.min(outside, workEarned[firm]);
      if (earned > 0) workEarned[firm] -= earned;
      salesHome[kind] += atHome;
      salesOutside[kind] += outside - earned;

      // inputs, wages, research; technology work bought stands in place of inputs
      const inputs = Math.floor(revenue * inputShare);
      const gross = Math.floor(revenue * margin[firm]);
      const research = Math.floor(researchSpending(revenue * researchShare[firm], gross, cash[firm]));
      const researchInputs = research - Math.floor(research * researchWages);
      const prepaid = Math.min(inputs + researchInputs, workPaid[firm]);
      if (prepaid > 0) workPaid[firm] -= prepaid;
      const bought = inputs + researchInputs - prepaid;
      const wage = Math.max(0, revenue - inputs - gross) + (research - researchInputs);
      bills[kind] += bought;
      wages[kind] += wage;
      householdNet[bank] += wage - atHome;
      let deposit = cash[firm] + atHome + outside - earned - bought - wage;

      // taxes on the month's profit
      const profit = gross - research;
      earnings[firm] += profit;
      if (profit > 0) {
        const tax = Math.floor(profit * (kind === 1 ? highTax : fullTax));
        const local = Math.floor(tax * localTax);
        taxLocal[kind] += local;
        taxCentral[kind] += tax - local;
        deposit -= tax;
      }

      // capital: spending while there is cash, and depreciation
      const worn = Math.floor(real[capitalRow + firm] * depreciation);
      const target = sale * 100 * cashTarget[firm];
      const spending = Math.floor(capitalSpending(revenue * investmentShare, deposit, target));
      capitalGoods[kind] += spending;
      deposit -= spending;
      real[capitalRow + firm] += spending - worn;

      // dividends out of spare cash, at once where households own the firm alone
      const dividend = Math.floor(Math.max(0, deposit - Math.floor(target)) * payoutShare);
      const isShared =
        dividend > 0 && stateUnits[firm] + outsideUnits[firm] + fundUnits[firm] + organisationUnits[firm] > 0;
      if (!isShared) {
        dividends[kind] += dividend;
        householdNet[bank] += dividend;
        deposit -= dividend;
      }
      const change = deposit - cash[firm];
      cash[firm] = deposit;
      posted[firm] += change + spending - worn;
      reserves[bank] += change;
      if (isShared) payOwners(world, firm, dividend);

      if (kind === 1) {
        totalSales += revenue;
        totalResearch += research;
        totalValueAdded += revenue - inputs;
        totalProductivity += revenue * productivity[firm];
        sumSales[branch] += sale;
        sumSquares[branch] += sale * sale;
        sumStrength[branch] += sale * strength;
      }
    }
    closeSweep(ledger, account, sweep);
    closeIndustries(simulation);
    runClocks(simulation);
    tallies.sales += totalSales;
    tallies.rdFirms += totalResearch;
    tallies.valueAdded += totalValueAdded;
    tallies.productivitySum += totalProductivity;
    tallies.jobs = (totalSales / 100) * 12 * (region.quantities.jobsPerSales.value / 1e6);
  }
});
