import chongqing from "../../../../data/regions/chongqing.json";
import { sectorNumber } from "../../../../sim/ledger/sectors.ts";
import { presetValues } from "../../../../sim/levers/index.ts";
import { annuitiesByAge } from "../../../../sim/model/inventions/annuity.ts";
import { layOutFields } from "../../../../sim/model/population/opening-fields.ts";
import type { Simulation } from "../../../../sim/model/simulation.ts";
import { createDraws } from "../../../../sim/random/index.ts";
import { zeroTallies } from "../../../../sim/record/tallies.ts";
import { type AssumptionValues, assumptionValues } from "../../../../sim/uncertainties/index.ts";
import { capacityOf } from "../../../../sim/world/capacity.ts";
import { never } from "../../../../sim/world/dates.ts";
import type { RegionPack } from "../../../../sim/world/region.ts";
import { createWorld, type World } from "../../../../sim/world/world.ts";

const region = chongqing as RegionPack;
/** Size of the first bank's type in the pack: state banks come first. */
const bank = 0;

export type TestSimulation = Simulation & { readonly notices: string[]; assumptions: AssumptionValues };

/** A city without agents, in which tests set up a few firms at the first bank. */
export function creditWorld(changed: Readonly<Record<string, number>> = {}): TestSimulation {
  const capacity = capacityOf(region, { scale: 0.01, months: 24 });
  const notices: string[] = [];
  const simulation = {
    world: createWorld(capacity),
    region,
    assumptions: assumptionValues(changed),
    today: presetValues("today"),
    annuities: annuitiesByAge(assumptionValues(changed)),
    draws: createDraws([1, 2, 3, 4] as never),
    tallies: zeroTallies(),
    scale: 0.01,
    month: 24,
    countCohort: () => {},
    notice: (name: string) => notices.push(name),
    noteContract: () => {},
    notices
  } as TestSimulation;
  layOutFields(simulation);
  layOutAccounts(simulation.world);
  return simulation;
}

function layOutAccounts({ account, accounts, owners, scalars, capacity }: World): void {
  const mark = (first: number, end: number, sector: number) => accounts.sector.fill(sector, first, end);
  mark(account.firm, account.organisation, sectorNumber.technologyFirms);
  mark(account.organisation, account.bank, sectorNumber.organisations);
  mark(account.bank, account.fund, sectorNumber.banks);
  mark(account.fund, account.broker, sectorNumber.funds);
  mark(account.broker, account.guarantor, sectorNumber.intermediaries);
  mark(account.guarantor, account.vehicle, sectorNumber.guarantors);
  mark(account.vehicle, account.household, sectorNumber.vehicles);
  mark(account.household, account.government, sectorNumber.households);
  mark(account.government, account.rest, sectorNumber.government);
  mark(account.rest, account.abroad, sectorNumber.rest);
  mark(account.abroad, account.count, sectorNumber.abroad);
  for (let row = 0; row < capacity.banks; row++) {
    accounts.bank[account.bank + row] = row;
    accounts.bank[account.household + row] = row;
  }
  accounts.bank.fill(capacity.banks, account.rest, account.count);
  owners.firstInvention.fill(-1);
  for (const free of [scalars.firmFree, scalars.inventionFree, scalars.contractFree, scalars.dealFree]) free[0] = -1;
}

export interface TestFirm {
  /** Yuan a year. */
  readonly sales?: number;
  /** Fen. */
  readonly cash?: number;
  /** Fen. */
  readonly loan?: number;
  readonly quality?: number;
}

/** A technology firm, ten years old, with an account at the first bank. */
export function addFirm(
  { world }: Simulation,
  { sales = 10e6, cash = 0, loan = 0, quality = 0 }: TestFirm = {}
): number {
  const { firms, scalars, ledger, account, accounts } = world;
  const firm = scalars.firmRows[0]++;
  firms.active[firm] = 1;
  firms.technology[firm] = 1;
  firms.idLow[firm] = firm + 1;
  firms.born[firm] = -120;
  firms.sales[firm] = sales;
  firms.quality[firm] = quality;
  firms.wantsCredit[firm] = 1;
  firms.defaulted[firm] = never;
  firms.memberSlot[firm] = -1;
  firms.noteVehicle[firm] = -1;
  firms.fund[firm] = -1;
  firms.organisation[firm] = -1;
  accounts.bank[account.firm + firm] = bank;
  ledger.endow(account.firm + firm, account.rest, cash);
  ledger.owe(0, account.bank + bank, account.firm + firm, loan);
  return firm;
}

/** Sets aside what the books hold now, so that `close()` then checks what a submodel posts. */
export function openBooks({ world }: Simulation): void {
  world.ledger.open();
}
