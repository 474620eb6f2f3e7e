import { type ColumnTable, fromCSV } from "arquero";

/** Comma-separated text with a header line, cells quoted where they must be (RFC 4180). */
export function toCsv(table: ColumnTable): string {
  return `${table.toCSV()}\n`;
}

/** The lines of such a text as they stand: every cell a string, under the name of its column. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const table = fromCSV(text, { autoType: false }) as ColumnTable;
  return table.objects() as Record<string, string>[];
}

/** The columns of such a text by name, cell under cell as they stand. */
export function readColumns(text: string): Readonly<Record<string, readonly string[]>> {
  const table = fromCSV(text, { autoType: false }) as ColumnTable;
  return Object.fromEntries(table.columnNames().map((name) => [name, table.array(name) as string[]]));
}
