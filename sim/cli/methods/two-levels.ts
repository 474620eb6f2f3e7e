import { textsIn } from "../../import/cell-table.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import type { Surroundings } from "../surroundings.ts";
import { type FactorTable, factorsOf, outputOf, type Tables, varyingFactors } from "./tables.ts";

/** Runs at two levels of each factor, 0 and 1, apart by replicate. */
export interface TwoLevelRuns {
  readonly names: readonly string[];
  /** Of each replicate the rows in their order; one where the inputs have no such column. */
  readonly replicates: readonly TwoLevelRows[];
}

export interface TwoLevelRows {
  readonly points: readonly (readonly number[])[];
  readonly values: readonly number[];
}

const replicateColumn = "replicate";

/** Reads inputs of which every factor is 0 or 1. */
export function twoLevelRuns(
  tables: Tables,
  output: string | undefined,
  add: AddProblem,
  tell: Surroundings["tell"]
): TwoLevelRuns {
  const given = factorsOf(tables, add, [replicateColumn]);
  checkLevels(given, add);
  const factors = given.isWhole ? varyingFactors(given, tell) : given;
  const values = outputOf(tables, output, add);
  const place = tables.inputs.names.indexOf(replicateColumn);
  const labels = place < 0 ? factors.lines.map(() => "") : textsIn(tables.inputs, place, add);
  const replicates = [...rowsByLabel(labels).values()].map((rows) => {
    return { points: rows.map((row) => factors.rows[row]), values: rows.map((row) => values[row]) };
  });
  return { names: factors.names, replicates };
}

function rowsByLabel(labels: readonly string[]): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  labels.forEach((label, row) => {
    const known = rows.get(label);
    if (known) known.push(row);
    else rows.set(label, [row]);
  });
  return rows;
}

function checkLevels({ file, names, rows, lines }: FactorTable, add: AddProblem): void {
  rows.forEach((row, at) => {
    row.forEach((level, factor) => {
      if (level === 0 || level === 1 || Number.isNaN(level)) return;
      const expected = { en: "0 or 1", zh: "0或1" };
      add({
        file,
        line: lines[at],
        column: names[factor],
        found: String(level),
        expected,
        nearest: level > 0.5 ? "1" : "0"
      });
    });
  });
}
