import type { Text } from "../declare/text.ts";
import { paretoStratumMean } from "../model/population/sizes.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { hashText } from "../scenario/hash.ts";
import { uncertainties } from "../uncertainties/index.ts";
import {
  type OwnColumn,
  type OwnFirms,
  type OwnInventions,
  type OwnOrganisations,
  ownPrefix
} from "../world/own-population.ts";
import {
  type OrganisationGroup,
  type Quantity,
  type QuantityId,
  quantity,
  quantityUnits,
  type RegionPack
} from "../world/region.ts";
import type { ReadTables } from "./check-links.ts";
import type { ReadTable } from "./read-table.ts";

/** The id of a pack by its content, so that a run names the very data that it used. */
export function ownRegionId({ id: _, ...content }: RegionPack): string {
  return `${ownPrefix}${hashText(canonicalJson(content))}`;
}

/** A region as a person’s own data say, and as the base region says where they do not. */
export function ownRegion(base: RegionPack, tables: ReadTables): RegionPack {
  const firms = tables.firms && readFirms(tables.firms, base);
  const organisations = tables.organisations && readOrganisations(tables.organisations, base);
  const inventions = tables.inventions && readInventions(tables.inventions, firms?.rowOf, organisations?.rowOf);
  const size = firms ? firmResearch(firms.table, base) / baseFirmResearch(base) : 1;
  const groups = organisations?.groups ?? scaledGroups(base.organisations, size);
  const quantities = withTotals(
    { ...scaledQuantities(base, size), ...decided(base, firms?.table, organisations?.table, inventions, size) },
    base,
    tables.totals
  );
  const population = {
    ...(firms && { firms: firms.table }),
    ...(organisations && { organisations: organisations.table }),
    ...(inventions && { inventions })
  };
  const pack = {
    ...base,
    name: { en: `Own data (${base.name.en})`, zh: `自有数据（${base.name.zh}）` },
    quantities,
    organisations: groups,
    funds: scaledGroups(base.funds, size),
    tables: {
      ...base.tables,
      ...(organisations && { organisations: { status: "own" as const, source: "own", note: ownNote } })
    },
    assumptions: scaledAssumptions(base, size),
    population
  };
  return { ...pack, id: ownRegionId(pack) };
}

const ownNote: Text = { en: "A person’s own data, not checked.", zh: "使用者的自有数据，未经核查。" };

function own(id: QuantityId, value: number): Record<string, Quantity> {
  return { [id]: { value, unit: quantityUnits[id], status: "own", source: "own", note: ownNote } };
}

/** Counts and amounts of the base region that come in proportion to the R&D of firms. */
const scaled: readonly QuantityId[] = [
  "technologyFirmsHorizon",
  "otherFirms",
  "researchPersonYears",
  "inventionsInForce",
  "pendingApplications",
  "turnoverContracts",
  "turnoverValue",
  "boughtContracts",
  "boughtValue",
  "brokers",
  "fiscalScience",
  "technologyLoans"
];

function scaledQuantities(base: RegionPack, size: number): RegionPack["quantities"] {
  if (size === 1) return base.quantities;
  const entries = scaled.map((id) => [id, scaledQuantity(base.quantities[id], size)]);
  return { ...base.quantities, ...Object.fromEntries(entries) };
}

function scaledQuantity({ value, unit, source, note }: Quantity, size: number): Quantity {
  const factor = Number(size.toPrecision(3));
  const isCount = unit === "firms" || unit === "brokers";
  return {
    value: isCount ? Math.max(1, Math.round(value * size)) : value * size,
    unit,
    status: "borrowed",
    source,
    note: {
      en: `Borrowed from the base region, times ${factor}, the ratio of the R&D that firms perform. There: ${note.en}`,
      zh: `借用基础地区数据，按企业研发经费之比乘以${factor}。原说明：${note.zh}`
    }
  };
}

/** Assumptions of the model that count candidates of the region. */
const counting = ["seedCandidates", "ventureCandidates"] as const;

function scaledAssumptions(base: RegionPack, size: number): NonNullable<RegionPack["assumptions"]> {
  const entries = counting.map((id) => {
    const { value, unit, label } = uncertainties[id];
    const note = { en: `${label.en}.`, zh: `${label.zh}。` };
    const declared: Quantity = { value, unit: unit.en, status: "assumption", source: "assumption", note };
    const there = base.assumptions?.[id] ?? declared;
    return [id, { ...scaledQuantity(there, size), value: Math.max(1, Math.round(there.value * size)) }];
  });
  return { ...base.assumptions, ...Object.fromEntries(entries) };
}

function scaledGroups<Group extends { readonly count: number }>(groups: readonly Group[], size: number): Group[] {
  return groups.map((group) => ({ ...group, count: Math.max(1, Math.round(group.count * size)) }));
}

/** Figures that the tables decide. */
function decided(
  base: RegionPack,
  firms: OwnFirms | undefined,
  organisations: OwnOrganisations | undefined,
  inventions: OwnInventions | undefined,
  size: number
): Record<string, Quantity> {
  return {
    ...(firms && firmFigures(base, firms)),
    ...((firms || organisations) && researchFigures(base, firms, organisations, size)),
    ...(inventions && inventionFigures(base, inventions))
  };
}

function firmFigures(base: RegionPack, { sales }: OwnFirms): Record<string, Quantity> {
  const mean = sum(sales) / sales.length;
  const value = (id: QuantityId) => quantity(base, id);
  const growth = value("technologyFirmsHorizon") / value("technologyFirmsOpening");
  return {
    ...own("technologyFirmsOpening", sales.length),
    ...own("technologyFirmsHorizon", Math.round(sales.length * growth)),
    ...own("meanSales", mean),
    ...own("sizeMinimum", (value("sizeMinimum") * mean) / value("meanSales"))
  };
}

/** R&D of the region: what firms and organisations do, each by the table or in the base region’s proportion. */
function researchFigures(
  base: RegionPack,
  firms: OwnFirms | undefined,
  organisations: OwnOrganisations | undefined,
  size: number
): Record<string, Quantity> {
  const ofFirms = firms ? firmResearch(firms, base) : baseFirmResearch(base);
  const ofOrganisations = organisations
    ? sum(organisations.research)
    : (quantity(base, "researchTotal") - baseFirmResearch(base)) * size;
  const total = ofFirms + ofOrganisations;
  return { ...own("researchTotal", total), ...own("researchFirmShare", ofFirms / total) };
}

function inventionFigures(base: RegionPack, { holder, isGranted }: OwnInventions): Record<string, Quantity> {
  const granted = holder.filter((_, row) => isGranted[row] === 1);
  const ofFirms = granted.length > 0 ? granted.filter((row) => row! >= 0).length / granted.length : 0;
  const ofUniversities = quantity(base, "inventionHolderUniversities") / (1 - quantity(base, "inventionHolderFirms"));
  return {
    ...own("inventionsInForce", granted.length),
    ...own("pendingApplications", holder.length - granted.length),
    ...own("inventionHolderFirms", ofFirms),
    ...own("inventionHolderUniversities", (1 - ofFirms) * ofUniversities),
    ...own("inventionHolderInstitutes", (1 - ofFirms) * (1 - ofUniversities))
  };
}

/** Totals as given; one that repeats the base region’s figure keeps that figure’s badge and source. */
function withTotals(
  quantities: RegionPack["quantities"],
  base: RegionPack,
  totals: ReadTable | undefined
): RegionPack["quantities"] {
  if (!totals) return quantities;
  const given = totals.columns.quantity!.map((cell, row) => {
    const [id, value] = [cell as QuantityId, totals.columns.value![row] as number];
    return value === quantity(base, id) ? { [id]: base.quantities[id] } : own(id, value);
  });
  return Object.assign({}, quantities, ...given) as RegionPack["quantities"];
}

function baseFirmResearch(base: RegionPack): number {
  return quantity(base, "researchTotal") * quantity(base, "researchFirmShare");
}

/** R&D of the firms, those without a figure at their industry’s intensity, or at the mean one. */
function firmResearch({ sales, industry, research }: OwnFirms, base: RegionPack): number {
  return sum(sales.map((yuan, row) => research[row] ?? yuan! * intensityOf(industry[row] ?? null, base)));
}

function intensityOf(industry: number | null, { industries }: RegionPack): number {
  if (industry !== null) return industries[industry]!.researchShare;
  return industries.reduce((total, { salesShare, researchShare }) => total + salesShare * researchShare, 0);
}

interface Rows<Table> {
  readonly table: Table;
  /** Row of the table by the name in the file. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function readFirms(read: ReadTable, base: RegionPack): Rows<OwnFirms> {
  const column = (id: string) => read.columns[id] as OwnColumn;
  const sales = completeSales(column("sales"), column("research"), column("industry"), base);
  const order = sales.map((_, row) => row).sort((a, b) => sales[a]! - sales[b]!);
  const inOrder = (values: OwnColumn) => order.map((row) => values[row]!);
  return {
    table: {
      sales: inOrder(sales),
      industry: inOrder(column("industry")),
      field: inOrder(column("field")),
      founded: inOrder(column("founded")),
      research: inOrder(column("research")),
      stateOwned: inOrder(column("state_owned")),
      loan: inOrder(column("loan")),
      cash: inOrder(column("cash"))
    },
    rowOf: rowsByName(read.columns.firm!, order)
  };
}

function rowsByName(names: readonly (string | number | null)[], order: readonly number[]): Map<string, number> {
  return new Map(order.map((row, place) => [names[row] as string, place]));
}

/** Sales without gaps: from R&D where that is given, else even places in the law of sizes. */
function completeSales(sales: OwnColumn, research: OwnColumn, industry: OwnColumn, base: RegionPack): number[] {
  const value = (id: QuantityId) => quantity(base, id);
  const blank = sales.filter((yuan, row) => yuan === null && !research[row]).length;
  let place = 0;
  return sales.map((yuan, row) => {
    if (yuan !== null) return yuan;
    const spent = research[row];
    if (spent) return spent / intensityOf(industry[row] ?? null, base);
    return paretoStratumMean(place++, blank, value("sizeMinimum"), value("sizeMaximum"), value("sizeExponent"));
  });
}

function readOrganisations(
  read: ReadTable,
  base: RegionPack
): Rows<OwnOrganisations> & { groups: OrganisationGroup[] } {
  const types = read.columns.type as readonly number[];
  const research = completeResearch(read.columns.research as OwnColumn, types, base);
  const order = types.map((_, row) => row).sort((a, b) => types[a]! - types[b]! || a - b);
  const share = read.columns.inventor_share as OwnColumn;
  return {
    table: { research: order.map((row) => research[row]!), inventorShare: order.map((row) => share[row]!) },
    rowOf: rowsByName(read.columns.organisation!, order),
    groups: ownGroups(base, types, research)
  };
}

/** Research budgets without gaps: the mean of the type in the file, or in the base region. */
function completeResearch(research: OwnColumn, types: readonly number[], base: RegionPack): number[] {
  const all = quantity(base, "researchTotal") - baseFirmResearch(base);
  const means = base.organisations.map(({ count, researchShare }, type) => {
    const given = research.filter((yuan, row) => yuan !== null && types[row] === type);
    return given.length > 0 ? sum(given) / given.length : (all * researchShare) / Math.max(1, count);
  });
  return research.map((yuan, row) => yuan ?? means[types[row]!]!);
}

/** Groups with the file’s counts and R&D; a type makes as many inventions for its R&D, against the others, as in the base. */
function ownGroups(base: RegionPack, types: readonly number[], research: readonly number[]): OrganisationGroup[] {
  const ofType = (type: number) => sum(research.filter((_, row) => types[row] === type));
  const inventions = base.organisations.map(({ inventionShare, researchShare }, type) =>
    researchShare > 0 ? (ofType(type) * inventionShare) / researchShare : 0
  );
  return base.organisations.map((group, type) => ({
    ...group,
    count: types.filter((own) => own === type).length,
    researchShare: ofType(type) / sum(research),
    inventionShare: inventions[type]! / sum(inventions)
  }));
}

/** Inventions with their holders as rows: granted ones as they come, then pending ones, the oldest first. */
function readInventions(
  read: ReadTable,
  firmOf: ReadonlyMap<string, number> = new Map(),
  organisationOf: ReadonlyMap<string, number> = new Map()
): OwnInventions {
  const column = (id: string) => read.columns[id] as OwnColumn;
  const [state, filed] = [column("state"), column("filed")];
  const order = state
    .map((_, row) => row)
    .sort((a, b) => state[a]! - state[b]! || state[a]! * ((filed[a] ?? 0) - (filed[b] ?? 0)) || a - b);
  const inOrder = (values: OwnColumn) => order.map((row) => values[row]!);
  const holderOf = (name: string) => firmOf.get(name) ?? -1 - organisationOf.get(name)!;
  return {
    holder: order.map((row) => holderOf(read.columns.holder![row] as string)),
    field: inOrder(column("field")),
    isGranted: order.map((row) => 1 - state[row]!),
    filed: inOrder(filed),
    granted: inOrder(column("granted")),
    used: inOrder(column("used"))
  };
}

function sum(values: OwnColumn): number {
  return values.reduce<number>((total, value) => total + value!, 0);
}
