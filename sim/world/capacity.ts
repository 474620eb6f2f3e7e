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

const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const sum = (rows: readonly { readonly count: number }[]) => total(rows.map((row) => row.count));

/** Slots of a field’s list over the inventions that its share of the table would hold: room for those on offer under the plan. */
const listedRoom = 0.22;
/** Slots of a field's register over the firms that its share of the table would hold. */
const memberRoom = 1.3;
/** Least slots of a field. */
const leastSlots = 64;

/** Slots of one field for inventions on offer: two in three are taken at the end of a long run. */
export function listSlotsOf(inventions: number, share: number): number {
  return leastSlots + Math.ceil(inventions * share * listedRoom);
}

/** Slots of one field for its firms. */
export function memberSlotsOf(firms: number, share: number): number {
  return leastSlots + Math.ceil(firms * share * memberRoom);
}

/** Part of the firms that work most in a field, by the industries' concordance. */
export function firmShareOf({ industries }: RegionPack, field: number): number {
  let share = 0;
  for (const { firmShare, fields } of industries) {
    share += firmShare * (fields.find((entry) => entry.field === field)?.weight ?? 0);
  }
  return share;
}

/** Part of all inventions that a field may have to hold: firms and organisations work in fields of their own. */
export function inventionShareOf(field: RegionPack["fields"][number]): number {
  return Math.max(field.weightFirms, field.weightOrganisations);
}

/** Contracts with payments to come, for technology firms of the horizon: 50 for 63 firms. */
const contractsOf = (firms: number): number => (firms * 50) / 63;
/** Deals of funds, which are not thinned, for technology firms of the horizon: 40 for 189 firms. */
const dealsOf = (firms: number): number => Math.ceil((firms * 40) / 189);
/** Deals that even a small region has room for. */
const leastDeals = 16_000;

/**
 * @param made inventions made for each that the assumptions' own values let firms make, at least 1
 */
export function capacityOf(region: RegionPack, spec: Pick<RunSpec, "scale" | "months">, made = 1): Capacity {
  const value = (id: Parameters<typeof quantity>[1]) => quantity(region, id);
  const months = burnInMonths + spec.months;
  const years = spec.months / 12;
  let growth = 1;
  for (let year = 0; year < years; year++) growth *= 1 + value("technologyFirmGrowth");
  const firms = Math.ceil((value("technologyFirmsHorizon") * growth * 1.06 + value("otherFirms")) * spec.scale) + 200;
  const filings = value("applicationsPerResearch") * (value("researchTotal") / 1e8);
  const inventions =
    Math.ceil((value("inventionsInForce") * 1.6 + filings * 5.5 + filings * 0.35 * years) * spec.scale * made) + 2000;
  return {
    firms,
    organisations: sum(region.organisations),
    inventions,
    contracts: Math.ceil(contractsOf(value("technologyFirmsHorizon")) * spec.scale) + 3000,
    banks: sum(region.banks),
    funds: sum(region.funds),
    deals: Math.max(leastDeals, dealsOf(value("technologyFirmsHorizon"))),
    brokers: value("brokers") + 1,
    guarantors: value("guarantors"),
    vehicles: 24,
    industries: region.industries.length,
    fields: region.fields.length,
    months,
    listSlots: total(region.fields.map((field) => listSlotsOf(inventions, inventionShareOf(field)))),
    memberSlots: total(region.fields.map(({ id }) => memberSlotsOf(firms, firmShareOf(region, id))))
  };
}
