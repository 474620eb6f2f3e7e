import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Experiment } from "../../experiment/experiment.ts";
import { readExperiment } from "../../experiment/read-experiment.ts";
import { csvLines } from "../../import/csv-lines.ts";
import { regionIds } from "../../run/regions.ts";
import { isMembers } from "../../scenario/check-parts.ts";
import type { Problem } from "../../scenario/problem.ts";
import { withDefaults } from "../batch.ts";
import { readJson } from "../read-json.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";

/** Thrown for a file that is not a sound experiment; holds all that is wrong with it. */
export class UnsoundExperiment extends UsageError {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map(({ where, sentence }) => `${file}, ${where}: ${say(sentence)}`));
    this.problems = problems;
  }
}

/**
 * Reads the file of an experiment; a table that it names is read from beside it.
 * @param own id of a region of a person's own data that was given beside the file
 */
export function readExperimentFile(
  file: string,
  { calibrationOf }: Pick<Surroundings, "calibrationOf">,
  own?: string
): Experiment {
  const content = readJson(file);
  const result = readExperiment(withTable(content, dirname(file)), {
    regions: [...regionIds, ...(own === undefined ? [] : [own])],
    scaleOf: (region) => withDefaults({ region }).scale,
    worldsOf: (region) => calibrationOf(region)?.worlds ?? []
  });
  if (result.ok) return result.value;
  throw new UnsoundExperiment(file, result.problems);
}

/** The content with the columns and rows of the table that its design names. */
function withTable(content: unknown, folder: string): unknown {
  if (!isMembers(content) || !isMembers(content.design) || typeof content.design.file !== "string") return content;
  const { file, ...design } = content.design;
  return { ...content, design: { ...design, ...tableIn(resolve(folder, file as string)) } };
}

function tableIn(file: string): { columns: readonly string[]; rows: unknown[][] } {
  const [header, ...lines] = csvLines(textOf(file));
  return { columns: header?.cells ?? [], rows: lines.map(({ cells }) => cells.map(numberIn)) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError([`${file} cannot be read: ${(error as Error).message}. Expected: a table of points.`]);
  }
}

/** A cell as a number; what is none stays as it is, for the check to name. */
function numberIn(cell: string): unknown {
  const value = Number(cell);
  return cell === "" || Number.isNaN(value) ? cell : value;
}
