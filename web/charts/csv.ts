import { csvText as textOf } from "../../sim/index.ts";

/** A cell of a table that leaves the page: point decimals, no grouping, empty where nothing is defined. */
export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Comma-separated text with a header line. */
export function csvText({ columns, rows }: Table): string {
  return textOf(columns, rows);
}
