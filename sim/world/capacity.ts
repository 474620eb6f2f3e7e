import type { RunSpec } from "../scenario/run-spec.ts";
import { burnInMonths } from "../scenario/run-spec.ts";
import { quantity, type RegionPack } from "./region.ts";

/** Rows of each table, fixed at load from horizon and arrival ceiling. An overflow is a counted notice. */
export interface Capacity {
  readonly firms: number;
  readonly organisations: number;
  readonly inventions: number;
  readonly contracts: number;
  readonly banks: number;
  readonly funds: number;
  readonly deals: number;
  readonly brokers: number;
  readonly guarantors: number;
  readonly vehicles: number;
  readonly industries: number;
  readonly fields: number;
  readonly months: number;
  readonly listSlots: number;
  readonly memberSlots: number;
}

const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((total, row) => total + row.count, 0);

/** Smallest power of two at or above a number. */
export function powerOfTwo(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}

/** Share of the inventions at the end of a long run that may be on offer at once. */
export const listedShare = 0.15;

/** Slots of one field's table: about twice its expected items, so that a keyed retry soon finds one. */
export function slotsOfField(expected: number): number {
  return Math.max(16, powerOfTwo(expected * 2));
}

/** Slots of all fields together, at most: each power of two is below twice what is asked for. */
function slotsFor(items: number, fields: number): number {
  return Math.ceil(items * 4) + fields * 16;
}

export function capacityOf(region: RegionPack, spec: RunSpec): Capacity {
  const value = (id: Parameters<typeof quantity>[1]) => quantity(region, id);
  const months = burnInMonths + spec.months;
  const years = spec.months / 12;
  let growth = 1;
  for (let year = 0; year < years; year++) growth *= 1 + value("technologyFirmGrowth");
  const firms = Math.ceil((value("technologyFirmsHorizon") * growth * 1.06 + value("otherFirms")) * spec.scale) + 200;
  const filings = value("applicationsPerResearch") * (value("researchTotal") / 1e8);
  const inventions =
    Math.ceil((value("inventionsInForce") * 1.6 + filings * 5.5 + filings * 0.35 * years) * spec.scale) + 2000;
  return {
    firms,
    organisations: sum(region.organisations),
    inventions,
    contracts: Math.ceil(60_000 * spec.scale) + 3000,
    banks: sum(region.banks),
    funds: sum(region.funds),
    deals: 16_000,
    brokers: value("brokers") + 1,
    guarantors: value("guarantors"),
    vehicles: 24,
    industries: region.industries.length,
    fields: region.fields.length,
    months,
    listSlots: slotsFor(inventions * listedShare, region.fields.length),
    memberSlots: slotsFor(firms, region.fields.length)
  };
}
