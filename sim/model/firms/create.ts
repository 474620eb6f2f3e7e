import { sectorNumber } from "../../ledger/sectors.ts";
import { normalQuantile } from "../../numeric/index.ts";
import { exponentialQuantile, type Purpose, purposes } from "../../random/index.ts";
import { never } from "../../world/dates.ts";
import type { Firms } from "../../world/firms.ts";
import { takeRow } from "../../world/rows.ts";
import { drawPosition } from "../inventions/create.ts";
import type { Simulation } from "../simulation.ts";
import { addMember } from "./members.ts";
import { absorptionOf, setRates } from "./rates.ts";

export interface NewFirm {
  readonly technology: boolean;
  readonly idLow: number;
  readonly idHigh: number;
  readonly industry: number;
  readonly field: number;
  /** Month of birth. */
  readonly born: number;
  /** Yuan a year. */
  readonly sales: number;
  /** R&D over sales. */
  readonly researchShare: number;
  /** Row of organisations the founders come from, or -1. */
  readonly founder: number;
}

/** Units that the local government holds of a state-owned firm, of 1e9. Assumption. */
const stateMajority = 0.6e9;

/** Row of a list of cumulative or plain weights that a uniform falls on. */
export function pick(uniform: number, weights: readonly number[]): number {
  let left = uniform * sumOf(weights);
  for (let row = 0; row < weights.length; row++) {
    left -= weights[row];
    if (left < 0) return row;
  }
  return weights.length - 1;
}

function sumOf(weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** Industry of a newcomer, by the industries' shares of firms. */
export function drawIndustry({ region }: Simulation, uniform: number): number {
  const { industries } = region;
  let left = uniform;
  for (let industry = 0; industry < industries.length; industry++) {
    left -= industries[industry].firmShare;
    if (left < 0) return industry;
  }
  return industries.length - 1;
}

/** Technology field of a firm: its industry's fields by the concordance. */
export function drawField({ region }: Simulation, industry: number, uniform: number): number {
  const { fields } = region.industries[industry];
  let left = uniform;
  for (const { field, weight } of fields) {
    left -= weight;
    if (left < 0) return field;
  }
  return fields[fields.length - 1].field;
}

/**
 * Brings a firm into the world, without money: hidden quality, place in technology space, bank and clocks follow from
 * its identity.
 * @returns its row, or -1 when the table is full
 */
export function createFirm(simulation: Simulation, firm: NewFirm): number {
  const { world, notice } = simulation;
  const { firms, scalars } = world;
  const row = takeRow(scalars.firmRows, scalars.firmFree, firms.nextFree, firms.capacity);
  if (row < 0) {
    notice("firmTable");
    return -1;
  }
  clearFirm(simulation, row);
  firms.active[row] = 1;
  firms.technology[row] = firm.technology ? 1 : 0;
  world.accounts.sector[world.account.firm + row] = sectorNumber[firm.technology ? "technologyFirms" : "otherFirms"];
  firms.idLow[row] = firm.idLow;
  firms.idHigh[row] = firm.idHigh;
  firms.industry[row] = firm.industry;
  firms.field[row] = firm.field;
  firms.born[row] = firm.born;
  firms.labelled[row] = firm.born;
  firms.sales[row] = firm.sales;
  firms.researchShare[row] = firm.researchShare;
  firms.researchStart[row] = firm.sales * firm.researchShare;
  firms.founder[row] = firm.founder;
  drawTraits(simulation, row);
  setRates(simulation, row);
  addMember(simulation, row);
  return row;
}

function clearFirm({ world: { firms, owners } }: Simulation, row: number): void {
  firms.stateOwned[row] = 0;
  firms.growth[row] = 0;
  firms.inUseValue[row] = 0;
  firms.earnings[row] = 0;
  firms.earningsLastYear[row] = 0;
  firms.workDue[row] = 0;
  firms.unmet[row] = 0;
  firms.workInstalment[row] = 0;
  firms.workSeller[row] = 0;
  firms.workSellerBirth[row] = 0;
  firms.workPaid[row] = 0;
  firms.workEarned[row] = 0;
  firms.inventionCount[row] = 0;
  firms.searchCount[row] = 0;
  firms.workCount[row] = 0;
  firms.takeoverCount[row] = 0;
  firms.loanRate[row] = 0;
  firms.loanInstalment[row] = 0;
  firms.loanReview[row] = 0;
  firms.loanPriced[row] = 0;
  firms.guaranteed[row] = 0;
  firms.takeoverLoanRate[row] = 0;
  firms.takeoverInstalment[row] = 0;
  firms.takeoverBank[row] = 0;
  firms.arrears[row] = 0;
  firms.defaulted[row] = never;
  firms.noteVehicle[row] = -1;
  firms.bondCoupon[row] = 0;
  firms.bondDue[row] = never;
  firms.bondGuaranteed[row] = 0;
  firms.followed[row] = 0;
  firms.points[row] = 0;
  firms.stateUnits[row] = 0;
  firms.outsideUnits[row] = 0;
  firms.fundUnits[row] = 0;
  firms.fund[row] = -1;
  firms.organisationUnits[row] = 0;
  firms.organisation[row] = -1;
  firms.integration[row] = never;
  firms.synergy[row] = 0;
  owners.firstInvention[row] = -1;
}

function drawTraits(simulation: Simulation, row: number): void {
  const { world, draws, assumptions: a, region } = simulation;
  const { firms, accounts } = world;
  const low = firms.idLow[row];
  const high = firms.idHigh[row];
  const trait = (index: number, purpose: Purpose = purposes.populationFirm) =>
    draws.words(low, high, purpose, index, 0);
  trait(0);
  firms.quality[row] = normalQuantile(draws.u0());
  firms.ownProductivity[row] = a.productivitySpread * normalQuantile(draws.u1());
  firms.productivity[row] = firms.ownProductivity[row];
  firms.anniversary[row] = Math.floor(draws.u2() * 12);
  const isLarge = firms.sales[row] > largeSales;
  accounts.bank[world.account.firm + row] = isLarge
    ? Math.floor(draws.u3() * region.banks[0].count)
    : bankByShare(simulation, draws.u3());
  trait(1);
  firms.inventionClock[row] = exponentialQuantile(draws.u0());
  firms.searchClock[row] = exponentialQuantile(draws.u1());
  firms.workClock[row] = exponentialQuantile(draws.u2());
  firms.exitClock[row] = exponentialQuantile(draws.u3());
  trait(2);
  firms.takeoverClock[row] = exponentialQuantile(draws.u0());
  firms.marginShock[row] = a.marginSpread * normalQuantile(draws.u1());
  firms.margin[row] = a.marginMean + a.marginQuality * firms.quality[row] + firms.marginShock[row];
  firms.wantsCredit[row] = draws.u2() < a.creditDemand ? 1 : 0;
  firms.cashTarget[row] = region.quantities.cashSalesRatio.value * (0.5 + draws.u3());
  trait(3);
  setStateOwned(firms, row, draws.u0() < region.quantities.stateOwnedShare.value);
  firms.outsideUnits[row] = draws.u1() < outsideOwnedShare ? Math.floor(draws.u2() * 0.4e9) : 0;
  firms.absorption[row] = absorptionOf(firms.researchShare[row], a);
  drawPosition(draws, region.fields[firms.field[row]].centre, a.fieldSpread, low, high, firms.position, row);
}

export function setStateOwned({ stateOwned, stateUnits }: Firms, row: number, isOwned: boolean): void {
  stateOwned[row] = isOwned ? 1 : 0;
  stateUnits[row] = isOwned ? stateMajority : 0;
}

/** Share of firms with owners in the rest of the country. Assumption. */
const outsideOwnedShare = 0.2;

/** Sales from which a firm banks with a large state bank, yuan a year: one borrower may not sink its bank. Assumption. */
const largeSales = 1e9;

/** Row of the bank of a uniform, by the types' shares of lending. */
function bankByShare({ region }: Simulation, uniform: number): number {
  let left = uniform;
  let first = 0;
  for (const { count, loanShare } of region.banks) {
    if (left < loanShare) return first + Math.min(count - 1, Math.floor((left / loanShare) * count));
    left -= loanShare;
    first += count;
  }
  return first - 1;
}
