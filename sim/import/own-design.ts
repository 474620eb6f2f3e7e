import { type FactorSpace, factorPoint } from "../analysis/designs/factor-space.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { type AddProblem, type CellTable, columnPlace, numbersIn, readCells } from "./cell-table.ts";
import type { ImportProblem } from "./problem.ts";

/** Points of a person’s own design, or all that is wrong with its table. */
export type OwnDesign =
  | { readonly ok: true; readonly points: readonly (readonly number[])[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Reads a table with one column for each factor, in any order, every value within its bounds. */
export function readOwnDesign(file: string, text: string, space: FactorSpace): OwnDesign {
  const problems: ImportProblem[] = [];
  const add: AddProblem = (problem) => void problems.push(problem);
  const table = readCells(file, text, add);
  checkColumns(table, space, add);
  const columns = space.names.map((name, factor) => boundedColumn(table, name, space.bounds[factor], add));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    points: table.lines.map((_, row) =>
      factorPoint(
        space,
        columns.map((column) => column[row])
      )
    )
  };
}

function checkColumns({ file, names }: CellTable, space: FactorSpace, add: AddProblem): void {
  const wanted = space.names.join(", ");
  const expected = { en: `one of the factors ${wanted}`, zh: `以下因素之一：${space.names.join("、")}` };
  for (const name of names.filter((each) => !space.names.includes(each))) {
    add({ file, line: 1, column: name, found: name, expected, nearest: nearestWord(name, space.names) });
  }
}

function boundedColumn(
  table: CellTable,
  name: string,
  [low, high]: readonly [number, number],
  add: AddProblem
): number[] {
  const place = columnPlace(table, name, add);
  if (place < 0) return [];
  const values = numbersIn(table, place, add);
  values.forEach((value, row) => {
    if (Number.isNaN(value) || (value >= low && value <= high)) return;
    const expected = { en: `a number from ${low} to ${high}`, zh: `${low}至${high}之间的数字` };
    const nearest = String(value < low ? low : high);
    add({ file: table.file, line: table.lines[row], column: name, found: String(value), expected, nearest });
  });
  return values;
}
