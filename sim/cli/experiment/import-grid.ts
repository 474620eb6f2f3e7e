import { readFileSync } from "node:fs";
import { experimentFromGrid } from "../../experiment/behaviorspace-grid.ts";
import { csvLines } from "../../import/csv-lines.ts";
import { outputFile } from "../output-file.ts";
import { UsageError } from "../usage-error.ts";
import { UnsoundExperiment } from "./read-experiment-file.ts";

/** Writes the grid in a file of BehaviorSpace as the file of an experiment. */
export function importGrid(file: string, names: string | undefined, out: string): void {
  const written = outputFile("--out", out, [file, ...(names === undefined ? [] : [names])]);
  const read = experimentFromGrid(textOf(file), names === undefined ? new Map() : namesIn(names));
  if (!read.ok) throw new UnsoundExperiment(file, read.problems);
  written.write(`${JSON.stringify(read.value, null, 2)}\n`);
}

/** Ids by the names of variables. */
function namesIn(file: string): Map<string, string> {
  const [, ...lines] = csvLines(textOf(file));
  return new Map(lines.map(({ cells: [variable, id = ""] }) => [variable, id]));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError([`${file} cannot be read: ${(error as Error).message}.`]);
  }
}
