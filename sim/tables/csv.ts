import type { ColumnTable } from "arquero";
import { type CsvCell, csvLine } from "../csv/write-csv.ts";

/** Comma-separated text with a header line. */
export function toCsv(table: ColumnTable): string {
  const names = table.columnNames();
  const columns = names.map((name) => table.array(name) as ArrayLike<CsvCell>);
  const rows = Array.from({ length: table.numRows() }, (_, row) =>
    csvLine(columns.map((column) => column[row] ?? null))
  );
  return csvLine(names) + rows.join("");
}
