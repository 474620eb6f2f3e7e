import type { QuantityStatus } from "../../sim/world/region.ts";
import { numberIn, type RawRow, rawTable } from "./raw-table.ts";

export interface Indicator {
  readonly value: number;
  readonly status: QuantityStatus;
  readonly source: string;
}

const figures = rawTable("indicators.csv");
const panel = rawTable("province-panel.csv");
const keyOf = (row: RawRow): string => `${row.region} ${row.indicator} ${row.year}`;
/** The indicator table holds more of the reference and the nation; it comes first where both have a figure. */
const known = new Map([...panel, ...figures].map((row) => [keyOf(row), row]));

/** Whether a figure is published for a region. */
export function hasIndicator(region: string, name: string, year: string): boolean {
  return known.has(keyOf({ region, indicator: name, year }));
}

/** One figure of the published tables, in the table's own unit. */
export function indicator(region: string, name: string, year: string): Indicator {
  const row = known.get(keyOf({ region, indicator: name, year }));
  if (!row) throw new Error(`No indicator ${name} of ${region} in ${year}.`);
  const status = row.verified as QuantityStatus;
  return {
    value: numberIn(row, "value"),
    status,
    source: status === "recalled" ? "assumption" : (row.source_id ?? "")
  };
}

/** The latest figure of an indicator that is given for one year only. */
export function onlyIndicator(region: string, name: string): Indicator {
  const found = figures.filter((row) => row.region === region && row.indicator === name);
  if (found.length !== 1) throw new Error(`Indicator ${name} of ${region} has ${found.length} rows, not one.`);
  return indicator(region, name, found[0]!.year as string);
}
