import { csvLine } from "../csv/write-csv.ts";
import { engineVersion } from "../run/engine-version.ts";
import type { Column } from "../tables/columns.ts";
import { dataPackage } from "../tables/data-package.ts";
import { parquetPieces } from "../tables/parquet-pieces.ts";
import { definitionText } from "./definition.ts";
import { failureList } from "./failure-list.ts";
import { experimentFiles } from "./files.ts";
import type { ExperimentFolder } from "./folder.ts";
import type { Journal } from "./journal.ts";
import type { Plan, Replicates } from "./plan.ts";
import { type ResultCell, type ResultColumn, resultColumns, resultRows } from "./results.ts";

/**
 * Writes the tables of an experiment and what describes them. They hang on nothing but the definition and the engine:
 * no time, no name of a machine, no order in which runs ended, no language of the place.
 */
export async function writeResults(
  plan: Plan,
  replicates: Replicates,
  journal: Journal,
  folder: ExperimentFolder
): Promise<void> {
  const columns = resultColumns(plan);
  const names = columns.map(({ name }) => name);
  await folder.write(experimentFiles.results, csvPieces(names, resultRows(plan, replicates, journal)));
  const shape = shapeOf(columns);
  await folder.write(experimentFiles.parquet, parquetPieces({ columns: shape }, resultRows(plan, replicates, journal)));
  await folder.write(experimentFiles.columns, csvPieces(dictionaryHead, each(columns.map(dictionaryRow))));
  await folder.write(experimentFiles.failures, csvPieces(failureHead, each(failureRows(plan, journal))));
  await folder.write(experimentFiles.package, whole(`${JSON.stringify(packageOf(plan, columns), null, 2)}\n`));
  await folder.write(experimentFiles.definition, whole(definitionText(plan.experiment)));
}

/** A whole file in one piece. */
export async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** Lines that are handed on together. */
const together = 256;

/** A table as comma-separated text, some lines at a time. */
async function* csvPieces(
  header: readonly string[],
  rows: AsyncIterable<readonly ResultCell[]>
): AsyncGenerator<string> {
  let lines = [csvLine(header)];
  for await (const row of rows) {
    lines.push(csvLine(row));
    if (lines.length < together) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const dictionaryHead = ["name", "role", "type", "label_en", "label_zh", "unit_en", "unit_zh"];

function dictionaryRow({ name, role, type, label, unit }: ResultColumn): ResultCell[] {
  return [name, role, type, label.en, label.zh, unit.en, unit.zh];
}

const failureHead = ["point", "scenario", "replicate", "reason"];

function failureRows(plan: Plan, journal: Journal): ResultCell[][] {
  return failureList(plan, journal).map(({ point, scenario, replicate, reason }) => [
    point,
    scenario,
    replicate,
    reason
  ]);
}

function packageOf({ experiment }: Plan, columns: readonly ResultColumn[]) {
  const shape = { name: "results", title: experiment.name.en, columns: shapeOf(columns) };
  return {
    ...dataPackage([shape], { engine: engineVersion, title: experiment.name.en }),
    name: "techmarket-experiment"
  };
}

function shapeOf(columns: readonly ResultColumn[]): Column[] {
  return columns.map(({ name, type, label, unit }) => ({
    name,
    type,
    meaning: unit.en === "" ? label.en : `${label.en}, ${unit.en}`
  }));
}
