import { planAccounts } from "../ledger/accounts.ts";
import { capacityOf } from "../world/capacity.ts";
import type { Columns, TablePlan } from "../world/columns.ts";
import type { RegionPack } from "../world/region.ts";
import { tablePlans } from "../world/world.ts";
import { table } from "./markdown.ts";

/** What a row of each table is. */
const rowOf: Readonly<Record<keyof ReturnType<typeof tablePlans>, string>> = {
  scalars: "the region: single numbers",
  firms: "a firm, technology-type or other",
  organisations: "a research organisation",
  inventions: "an invention",
  contracts: "a contract with something to come",
  banks: "a bank",
  funds: "a fund",
  deals: "an investment of a fund",
  brokers: "a broker; the last is the trading centre",
  vehicles: "a vehicle of notes",
  industries: "an industry",
  fields: "a technology field",
  households: "the households of a bank",
  accounts: "the account of an agent",
  reserves: "a bank; the last is the rest of the country",
  lists: "a slot for an offer, field by field",
  members: "a slot for a firm, field by field",
  ordinaryQueue: "a place in the ring of ordinary applications",
  fastQueue: "a place in the ring of pre-examined applications",
  owners: "a holder of inventions, firm or organisation",
  maturationCalendar: "a month in which stages of inventions end",
  renewalCalendar: "a month in which renewal is decided",
  paymentCalendar: "a month in which contracts fall due",
  outcomeCalendar: "a month in which deals of funds end"
};

const introduction =
  "Every quantity that the model keeps from one month to the next, table by table, with room for so many rows at scale 1 over ten years. The kind is that of the number in memory: a float32 is rounded to about seven digits when it is written.";

/** State variables of the model, with the rows they need for a region. */
export function statePage(pack: RegionPack): string {
  const capacity = capacityOf(pack, { scale: 1, months: 120 });
  const plans: Readonly<Record<string, TablePlan>> = tablePlans(capacity, planAccounts(capacity));
  const parts = Object.entries(rowOf).flatMap(([name, row]) => [
    `## \`${name}\``,
    `A row is ${row}. Rows: ${plans[name]!.capacity}.`,
    columnsTable(plans[name]!.columns)
  ]);
  return `${["# State", introduction, ...parts].join("\n\n")}\n`;
}

function columnsTable(columns: Columns): string {
  const rows = Object.entries(columns).map(([id, { kind, width, unit, meaning }]) => [
    `\`${id}\``,
    width === 1 ? kind : `${width} × ${kind}`,
    unit,
    meaning
  ]);
  return table(["Column", "Kind", "Unit", "Meaning"], rows);
}
