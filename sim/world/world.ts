import { type AccountPlan, accountColumns, planAccounts, reserveColumns } from "../ledger/accounts.ts";
import { Ledger } from "../ledger/ledger.ts";
import { createSweep, type Sweep } from "../ledger/sweep.ts";
import type { Capacity } from "./capacity.ts";
import { allocate, allocatedBytes, type Table } from "./columns.ts";
import { contractColumns } from "./contracts.ts";
import { bankColumns, brokerColumns, dealColumns, fundColumns, vehicleColumns } from "./finance.ts";
import { firmColumns } from "./firms.ts";
import { inventionColumns } from "./inventions.ts";
import { giveBack } from "./memory.ts";
import { createOffers, type Offers } from "./offers.ts";
import { organisationColumns } from "./organisations.ts";
import {
  calendarColumns,
  fieldColumns,
  householdColumns,
  industryColumns,
  listColumns,
  memberColumns,
  ownerColumns,
  queueColumns,
  scalarColumns
} from "./scalars.ts";

/** All state of a run: every table in one buffer, and the ledger that guards the accounts among them. */
export interface World {
  readonly buffer: ArrayBuffer;
  readonly capacity: Capacity;
  readonly account: AccountPlan;
  readonly ledger: Ledger;
  /** Sums of the monthly pass over firms; empty between passes. */
  readonly sweep: Sweep;
  /** Copies of what is on offer, written anew wherever the lists are. */
  readonly offers: Offers;
  readonly scalars: Table<typeof scalarColumns>;
  readonly firms: Table<typeof firmColumns>;
  readonly organisations: Table<typeof organisationColumns>;
  readonly inventions: Table<typeof inventionColumns>;
  readonly contracts: Table<typeof contractColumns>;
  readonly banks: Table<typeof bankColumns>;
  readonly funds: Table<typeof fundColumns>;
  readonly deals: Table<typeof dealColumns>;
  readonly brokers: Table<typeof brokerColumns>;
  readonly vehicles: Table<typeof vehicleColumns>;
  readonly industries: Table<typeof industryColumns>;
  readonly fields: Table<typeof fieldColumns>;
  readonly households: Table<typeof householdColumns>;
  readonly accounts: Table<typeof accountColumns>;
  readonly reserves: Table<typeof reserveColumns>;
  readonly lists: Table<typeof listColumns>;
  readonly members: Table<typeof memberColumns>;
  readonly ordinaryQueue: Table<typeof queueColumns>;
  readonly fastQueue: Table<typeof queueColumns>;
  readonly owners: Table<typeof ownerColumns>;
  readonly maturationCalendar: Table<typeof calendarColumns>;
  readonly renewalCalendar: Table<typeof calendarColumns>;
  readonly paymentCalendar: Table<typeof calendarColumns>;
  readonly outcomeCalendar: Table<typeof calendarColumns>;
}

/** Bytes of state of a run with room for so many rows. */
export function worldBytes(capacity: Capacity): number {
  return allocatedBytes(tablePlans(capacity, planAccounts(capacity)));
}

/** Every table of the world, with its columns and rows. */
export function tablePlans(capacity: Capacity, account: AccountPlan) {
  const calendar = { columns: calendarColumns, capacity: capacity.months + 1 };
  return {
    scalars: { columns: scalarColumns, capacity: 1 },
    firms: { columns: firmColumns, capacity: capacity.firms },
    organisations: { columns: organisationColumns, capacity: capacity.organisations },
    inventions: { columns: inventionColumns, capacity: capacity.inventions },
    contracts: { columns: contractColumns, capacity: capacity.contracts },
    banks: { columns: bankColumns, capacity: capacity.banks },
    funds: { columns: fundColumns, capacity: capacity.funds },
    deals: { columns: dealColumns, capacity: capacity.deals },
    brokers: { columns: brokerColumns, capacity: capacity.brokers },
    vehicles: { columns: vehicleColumns, capacity: capacity.vehicles },
    industries: { columns: industryColumns, capacity: capacity.industries },
    fields: { columns: fieldColumns, capacity: capacity.fields },
    households: { columns: householdColumns, capacity: capacity.banks },
    accounts: { columns: accountColumns, capacity: account.count },
    reserves: { columns: reserveColumns, capacity: capacity.banks + 1 },
    lists: { columns: listColumns, capacity: capacity.listSlots },
    members: { columns: memberColumns, capacity: capacity.memberSlots },
    ordinaryQueue: { columns: queueColumns, capacity: capacity.inventions },
    fastQueue: { columns: queueColumns, capacity: capacity.inventions },
    owners: { columns: ownerColumns, capacity: account.organisation + capacity.organisations },
    maturationCalendar: calendar,
    renewalCalendar: calendar,
    paymentCalendar: calendar,
    outcomeCalendar: calendar
  };
}

/** A world without agents. */
export function createWorld(capacity: Capacity): World {
  const account = planAccounts(capacity);
  const { buffer, tables } = allocate(tablePlans(capacity, account));
  return {
    buffer,
    capacity,
    account,
    ledger: new Ledger(tables.accounts, tables.reserves),
    sweep: createSweep(capacity.banks),
    offers: createOffers(capacity.listSlots),
    ...tables
  };
}

/** Leaves the memory of a world to the next; nobody may read it any more. */
export function endWorld({ buffer, offers }: World): void {
  giveBack(buffer);
  giveBack(offers.numbers.buffer as ArrayBuffer);
}
