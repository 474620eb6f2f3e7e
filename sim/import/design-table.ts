import { readNumber } from "../csv/read-number.ts";
import { readTruth } from "../csv/read-truth.ts";
import type { Text } from "../declare/text.ts";
import { type Content, readGiven } from "./given.ts";
import type { ImportProblem } from "./problem.ts";
import { problemList } from "./problem-list.ts";

/** Points of a person’s own, one row each, under ids that the first line names. */
export interface DesignTable {
  readonly columns: readonly string[];
  /** Numbers; a cell that is none stays as it is, for the check of the design to name. */
  readonly rows: readonly (readonly (number | string)[])[];
  readonly choices: readonly Text[];
  readonly problems: readonly ImportProblem[];
}

/** Reads a table of points. */
export function readDesignTable(file: string, content: Content): DesignTable {
  const { add, problems } = problemList();
  const { header, rows, decimal, choices } = readGiven(file, content, add);
  return {
    columns: header?.cells ?? [],
    rows: rows.map(({ cells }) => cells.map((cell) => readNumber(cell, decimal) ?? readTruth(cell) ?? cell)),
    choices,
    problems: problems()
  };
}
