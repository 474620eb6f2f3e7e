import { sectorNumber } from "../../ledger/sectors.ts";
import { exp, normalQuantile } from "../../numeric/index.ts";
import { childId, purposes } from "../../random/index.ts";
import { clearCalendar } from "../../world/calendar.ts";
import { inventionsPerYuan } from "../firms/rates.ts";
import type { Simulation } from "../simulation.ts";

/** Guarantors' opening funds over the city's yearly science spending. Assumption. */
const guarantorFunds = 0.3;
/** Low word of the parent of all banks' and brokers' identities. Definition. */
const root = 7;
const identity = new Int32Array(4);

/** Sets up accounts, sectors and banks of all agents, empty calendars and lists, and the city's opening money. */
export function openAccounts(simulation: Simulation): void {
  const { world, region, scale } = simulation;
  const { accounts, account, scalars, owners, ledger, capacity } = world;
  setSectors(simulation);
  for (const calendar of [
    world.maturationCalendar,
    world.renewalCalendar,
    world.paymentCalendar,
    world.outcomeCalendar
  ]) {
    clearCalendar(calendar);
  }
  owners.firstInvention.fill(-1);
  scalars.firmFree[0] = -1;
  scalars.inventionFree[0] = -1;
  scalars.contractFree[0] = -1;
  scalars.dealFree[0] = -1;
  scalars.servicePrice[0] = 1;
  scalars.loanPrime[0] = region.quantities.loanPrime.value;
  scalars.inventionsPerYuan[0] = inventionsPerYuan(simulation);
  drawBanks(simulation);
  drawBrokers(simulation);
  accounts.bank[account.rest] = capacity.banks;
  accounts.bank[account.abroad] = capacity.banks;
  const science = Math.floor(region.quantities.fiscalScience.value * 100 * scale);
  ledger.endow(account.government, account.rest, science);
  ledger.endow(account.guarantor, account.rest, Math.floor(science * guarantorFunds));
}

function setSectors({ world }: Simulation): void {
  const { accounts, account, capacity } = world;
  const fill = (first: number, rows: number, sector: number) => accounts.sector.fill(sector, first, first + rows);
  fill(account.firm, capacity.firms, sectorNumber.technologyFirms);
  fill(account.organisation, capacity.organisations, sectorNumber.organisations);
  fill(account.bank, capacity.banks, sectorNumber.banks);
  fill(account.fund, capacity.funds, sectorNumber.funds);
  fill(account.broker, capacity.brokers, sectorNumber.intermediaries);
  fill(account.guarantor, capacity.guarantors, sectorNumber.guarantors);
  fill(account.vehicle, capacity.vehicles, sectorNumber.vehicles);
  fill(account.household, capacity.banks, sectorNumber.households);
  fill(account.government, 1, sectorNumber.government);
  fill(account.rest, 1, sectorNumber.rest);
  fill(account.abroad, 1, sectorNumber.abroad);
}

function drawBanks({ world, region }: Simulation): void {
  const { banks, accounts, account } = world;
  let bank = 0;
  region.banks.forEach(({ count }, type) => {
    for (let place = 0; place < count; place++, bank++) {
      childId(root, 0, bank, 0, identity);
      banks.type[bank] = type;
      banks.idLow[bank] = identity[0];
      banks.idHigh[bank] = identity[1];
      banks.admitted[bank] = type < 2 ? 1 : 0;
      accounts.bank[account.bank + bank] = bank;
      accounts.bank[account.household + bank] = bank;
    }
  });
}

function drawBrokers({ world, draws }: Simulation): void {
  const { brokers } = world;
  for (let broker = 0; broker < brokers.capacity; broker++) {
    childId(root, 1, broker, 0, identity);
    brokers.idLow[broker] = identity[0];
    brokers.idHigh[broker] = identity[1];
    draws.words(identity[0], identity[1], purposes.populationBroker, 0, 0);
    brokers.skill[broker] = exp(brokerSpread * normalQuantile(draws.u0()));
  }
}
/** Spread of skill among brokers, log s.d. Assumption. */
const brokerSpread = 0.3;
