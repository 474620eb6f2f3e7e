import { readFileSync } from "node:fs";
import { csvRows } from "../csv/rows.ts";
import type { RegionSeries, YearSeries } from "../world/vintage.ts";

/** Indicators of the yearbook panel by what they are here. */
const indicators = {
  research: "rd_spend_total",
  inventionsInForce: "invention_patents_in_force",
  applications: "invention_patent_applications",
  grants: "invention_patents_granted",
  contracts: "tech_contract_count_sold",
  contractValue: "tech_contract_value_sold",
  fiscalScience: "fiscal_spend_science_technology"
} as const satisfies Record<keyof RegionSeries, string>;

/** Series of every region of the panel, by the id of the region. */
export function panel(): ReadonlyMap<string, RegionSeries> {
  const rows = csvRows(readFileSync(new URL("../../data/raw/province-panel.csv", import.meta.url), "utf8"));
  const regions = new Map<string, Record<string, Record<number, number>>>();
  for (const { region, indicator, year, value } of rows) {
    const id = region.toLowerCase().replaceAll(" ", "-");
    const series = regions.get(id) ?? regions.set(id, {}).get(id)!;
    series[indicator] = { ...series[indicator], [Number(year)]: Number(value) };
  }
  return new Map([...regions].map(([id, series]) => [id, named(series)]));
}

function named(series: Readonly<Record<string, YearSeries>>): RegionSeries {
  const entries = Object.entries(indicators).map(([name, indicator]) => [name, series[indicator] ?? {}]);
  return Object.fromEntries(entries) as unknown as RegionSeries;
}

/** Values up to the last year without a gap before it, oldest first. */
export function unbrokenUntil(series: YearSeries, last: number): number[] {
  const values: number[] = [];
  for (let year = last; series[year] !== undefined; year--) values.unshift(series[year]);
  return values;
}
