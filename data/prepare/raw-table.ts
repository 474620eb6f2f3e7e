import { readFileSync } from "node:fs";
import { csvRows } from "../../sim/csv/rows.ts";

export type RawRow = Readonly<Record<string, string>>;

/** Rows of a table of `data/raw`, cells as published. */
export function rawTable(name: string): readonly RawRow[] {
  return csvRows(readFileSync(new URL(`../raw/${name}`, import.meta.url), "utf8"));
}

/** A cell as a number; empty or worded cells are an error, since every number of the pack has to be one. */
export function numberIn(row: RawRow, column: string): number {
  const text = row[column];
  const value = Number(text);
  if (!text || !Number.isFinite(value)) throw new Error(`Column ${column} of ${JSON.stringify(row)} is not a number.`);
  return value;
}
