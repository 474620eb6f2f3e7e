import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { TableShape } from "./columns.ts";
import { parquetTypes } from "./parquet.ts";

/** Rows that are packed together; what is held in memory at a time. */
const together = 2000;

/** A table as the bytes of a Parquet file, some rows at a time; a cell may be null. */
export async function* parquetPieces(
  { columns }: Pick<TableShape, "columns">,
  rows: AsyncIterable<readonly unknown[]>
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const empty = columns.map(({ name, type }) => ({
    name,
    type: parquetTypes[type],
    nullable: true,
    data: [] as unknown[]
  }));
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: empty }) });
  let group = columns.map((): unknown[] => []);
  const write = () => {
    void writer.write({
      columnData: empty.map((column, place) => ({ ...column, data: group[place] })),
      rowGroupSize: together
    });
    group = columns.map(() => []);
    return taken(bytes);
  };
  for await (const row of rows) {
    for (let column = 0; column < group.length; column++) group[column].push(row[column]);
    if (group[0].length === together) yield write();
  }
  if (group[0].length > 0) yield write();
  void writer.finish();
  yield taken(bytes);
}

/** The bytes that were written since they were last taken. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
