import { outcomes } from "../outcomes/index.ts";
import type { RunRecord } from "../record/record.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { dataPackage, flowShape, flowTable, outcomeShape, outcomeTable, toCsv, toParquet } from "../tables/index.ts";
import type { Batch } from "./batch.ts";
import type { ResultsFolder } from "./results-folder.ts";
import { runFile } from "./run-file.ts";

/** Names of what `writeResults` writes. */
export const resultFiles: readonly string[] = [
  ...[outcomeShape, flowShape].flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]),
  "datapackage.json",
  "run.json"
];

/** Writes the tables of a batch, what describes them, and the file that repeats it. */
export function writeResults(folder: ResultsFolder, batch: Batch, records: readonly RunRecord[]): void {
  const tables = [
    { shape: outcomeShape, table: outcomeTable(records, Object.values(outcomes)) },
    { shape: flowShape, table: flowTable(records) }
  ];
  for (const { shape, table } of tables) {
    folder.write(`${shape.name}.csv`, toCsv(table));
    folder.write(`${shape.name}.parquet`, new Uint8Array(toParquet(table, shape)));
  }
  const origin = { engine: records[0].engine, title: `${batch.scenario.name.en}, random seed ${batch.seed}` };
  const shapes = tables.map(({ shape }) => shape);
  folder.write("datapackage.json", `${JSON.stringify(dataPackage(shapes, origin), null, 2)}\n`);
  folder.write("run.json", `${canonicalJson(runFile(batch, records))}\n`);
}
