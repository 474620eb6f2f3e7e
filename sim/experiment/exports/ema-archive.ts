import { strToU8 } from "fflate";
import { csvLine } from "../../csv/write-csv.ts";
import type { ResultCell, ResultColumn } from "../results.ts";
import type { Study } from "./study.ts";
import type { ArchiveEntry } from "./tar.ts";

/** Layout of the archive that the EMA workbench 3.0.0 reads (`load_results`), which calls it version 0.1. */
const layoutVersion = 0.1;

/** Outcomes that are gathered in one reading of the rows: what is held in memory at a time. */
const together = 24;

/**
 * The files of an archive of the EMA workbench: one row an experiment, and a file of plain numbers for each outcome.
 * There a policy is what here is a scenario, and a scenario there is a point of the design.
 */
export async function* emaEntries(study: Study): AsyncGenerator<ArchiveEntry> {
  const settings = study.columns.flatMap((column, place) =>
    column.role === "outcome" || column.role === "run" ? [] : [place]
  );
  yield { name: "experiments.csv", bytes: strToU8(await experiments(study, settings)) };
  const outcomes = study.columns.flatMap(({ role }, place) => (role === "outcome" ? [place] : []));
  for (let first = 0; first < outcomes.length; first += together) {
    const places = outcomes.slice(first, first + together);
    const texts = await columnTexts(study, places);
    for (const [place, text] of texts.entries()) {
      yield { name: fileOf(study.columns[places[place]]), bytes: strToU8(text) };
    }
  }
  yield { name: "metadata.json", bytes: strToU8(JSON.stringify(metadata(study, settings))) };
}

/** Columns beside what is varied, in the words of the workbench. */
const ownColumns = ["replicate", "seed", "scenario", "policy", "model"];

async function experiments({ plan, columns, rows }: Study, settings: readonly number[]): Promise<string> {
  const lines = [csvLine([...settings.map((place) => columns[place].name), ...ownColumns])];
  for await (const row of rows()) {
    const [point, scenario, replicate, seed] = row;
    lines.push(
      csvLine([...settings.map((place) => row[place]), replicate, seed, point, scenario, plan.experiment.region])
    );
  }
  return lines.join("");
}

async function columnTexts({ rows }: Study, places: readonly number[]): Promise<string[]> {
  const lines = places.map((): string[] => []);
  for await (const row of rows())
    for (const [list, place] of places.entries()) lines[list].push(numberText(row[place]));
  return lines.map((list) => list.map((text) => `${text}\n`).join(""));
}

/** The workbench passes over empty lines. */
function numberText(cell: ResultCell): string {
  return cell === null ? "NaN" : String(cell);
}

function metadata({ columns }: Study, settings: readonly number[]) {
  const outcomes = columns.filter(({ role }) => role === "outcome");
  const types = settings.map((place) => [columns[place].name, columns[place].type === "integer" ? "int64" : "float64"]);
  const own = { replicate: "int64", seed: "object", scenario: "int64", policy: "object", model: "object" };
  return {
    version: layoutVersion,
    outcomes: outcomes.map((column) => ["ScalarOutcome", column.name, fileOf(column)]),
    experiments: { ...Object.fromEntries(types), ...own }
  };
}

function fileOf({ name }: ResultColumn): string {
  return `${name}.cls`;
}
