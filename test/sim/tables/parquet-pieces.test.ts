import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "duckdb-node";
import { afterAll, expect, test } from "vitest";
import { parquetPieces } from "../../../sim/tables/parquet-pieces.ts";

const folder = mkdtempSync(join(tmpdir(), "techmarket-parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = [
  { name: "place", type: "integer", meaning: "number" },
  { name: "name", type: "string", meaning: "name in two languages" },
  { name: "value", type: "number", meaning: "share" }
] as const;

/** 5,000 rows, more than are packed together; every seventh has no value. */
async function* rows() {
  for (let place = 0; place < 5000; place++) yield [place, `行 ${place}`, place % 7 === 0 ? null : place / 3];
}

async function written(name: string, given: AsyncIterable<readonly unknown[]>): Promise<string> {
  const file = join(folder, name);
  const pieces: Uint8Array[] = [];
  for await (const piece of parquetPieces({ columns }, given)) pieces.push(piece);
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

async function asked(query: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(query);
  return reader.getRowsJson() as unknown[][];
}

test("DuckDB reads every row, value and gap of a file that was written in pieces", async () => {
  const file = await written("table.parquet", rows());
  expect(await asked(`select count(*), count(value), sum(place), max(name) from '${file}'`)).toEqual([
    // 715 of 5,000 are multiples of 7; the sum is 4,999 × 5,000 / 2
    ["5000", "4285", "12497500", "行 999"]
  ]);
  expect(await asked(`select place, name, value from '${file}' where place in (0, 1, 4999)`)).toEqual([
    [0, "行 0", null],
    [1, "行 1", 1 / 3],
    [4999, "行 4999", 4999 / 3]
  ]);
});

test("a table without rows is a file with its columns", async () => {
  const file = await written("empty.parquet", (async function* () {})());
  expect(await asked(`select count(*) from '${file}'`)).toEqual([["0"]]);
  const names = (await asked(`describe select * from '${file}'`)).map(([name]) => name);
  expect(names).toEqual(["place", "name", "value"]);
});
