import type { QuantityStatus } from "../../sim/world/region.ts";
import { numberIn, type RawRow, rawTable } from "./raw-table.ts";

export interface Indicator {
  readonly value: number;
  readonly status: QuantityStatus;
  readonly source: string;
}

const rows = rawTable("indicators.csv");

/** One figure of the indicator table, in the table's own unit. */
export function indicator(region: string, name: string, year: string): Indicator {
  const row = rows.find((row) => row.region === region && row.indicator === name && row.year === year);
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
  const found = rows.filter((row: RawRow) => row.region === region && row.indicator === name);
  if (found.length !== 1) throw new Error(`Indicator ${name} of ${region} has ${found.length} rows, not one.`);
  return indicator(region, name, found[0]!.year as string);
}
