import type { ColumnTable } from "arquero";
import { type BasicType, parquetWriteBuffer } from "hyparquet-writer";
import type { Column, TableShape } from "./columns.ts";

/** Types of columns as Parquet knows them. */
export const parquetTypes = {
  string: "STRING",
  yearmonth: "STRING",
  integer: "INT32",
  number: "DOUBLE"
} as const satisfies Record<Column["type"], BasicType>;

/** The table as the bytes of a Parquet file, its columns typed as the shape says. */
export function toParquet(table: ColumnTable, { columns }: TableShape): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map(({ name, type }) => ({
      name,
      type: parquetTypes[type],
      data: Array.from(table.array(name) as ArrayLike<unknown>)
    }))
  });
}
