import type { ColumnTable } from "arquero";

/** Comma-separated text with a header line, cells quoted where they must be (RFC 4180). */
export function toCsv(table: ColumnTable): string {
  return `${table.toCSV()}\n`;
}
