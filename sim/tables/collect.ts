import { type ColumnTable, table } from "arquero";
import type { TableShape } from "./columns.ts";

/** Gathers rows, their cells in the order of the shape, into columns; a row lives no longer than it takes to read it. */
export function collect({ columns }: TableShape, rows: Iterable<readonly unknown[]>): ColumnTable {
  const cells = columns.map((): unknown[] => []);
  for (const row of rows) {
    for (let column = 0; column < cells.length; column++) cells[column].push(row[column]);
  }
  return table(columns.map(({ name }, column) => [name, cells[column]]));
}
