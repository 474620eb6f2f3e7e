import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { decodeText } from "../../csv/decode-text.ts";
import { experimentFromGrid } from "../../experiment/behaviorspace-grid.ts";
import { readCells, textsIn } from "../../import/cell-table.ts";
import { problemSentence } from "../../import/problem.ts";
import { problemList } from "../../import/problem-list.ts";
import { outputFile } from "../output-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { experimentMessages } from "../words/experiment-messages.ts";
import { say } from "../words/language.ts";
import { messages } from "../words/messages.ts";
import { experimentIn, UnsoundExperiment } from "./read-experiment-file.ts";

/** What a person says beside the file. */
export interface GridImport {
  readonly names?: string;
  readonly experiment?: string;
  readonly out: string;
}

/** Writes the grid of an experiment of BehaviorSpace as a file of ours, which `experiment run` takes. */
export function importGrid(file: string, { names, experiment, out }: GridImport, surroundings: Surroundings): void {
  const written = outputFile("--out", out, [file, ...(names === undefined ? [] : [names])]);
  const read = experimentFromGrid(textOf(file), {
    ...(names === undefined ? {} : { names: namesIn(names) }),
    ...(experiment === undefined ? {} : { experiment })
  });
  if (!read.ok) throw new UnsoundExperiment(file, read.problems, read.experiments && experimentMessages.nameOne);
  const checked = experimentIn(read.value, surroundings);
  if (!checked.ok) throw new UnsoundExperiment(file, checked.problems);
  for (const choice of read.choices) surroundings.tell(`${say(messages.of(file, choice))}${say(messages.stop)}\n`);
  written.write(`${JSON.stringify(read.value, null, 2)}\n`);
}

/** Ids by the names of variables: two columns, the first line their names. */
function namesIn(file: string): Map<string, string> {
  const { add, problems } = problemList();
  const table = readCells(basename(file), readFileSync(file), add);
  const [variables, ids] = ["variable", "id"].map((name, place) => {
    const at = table.names.indexOf(name);
    return textsIn(table, at < 0 ? place : at, add);
  });
  if (problems().length > 0) throw new UsageError(problems().map((problem) => say(problemSentence(problem))));
  return new Map(variables!.map((variable, row) => [variable, ids![row]!]));
}

function textOf(file: string): string {
  const decoded = decodeText(readFileSync(file));
  if (decoded) return decoded.text;
  throw new UsageError([say(experimentMessages.unreadable(file))]);
}
