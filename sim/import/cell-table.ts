import { hasThousands, largestNumber, plainLetters, readNumber } from "../csv/read-number.ts";
import { readTruth } from "../csv/read-truth.ts";
import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { type Content, type GivenTable, readGiven } from "./given.ts";
import type { AddProblem } from "./problem-list.ts";

/** A table of anyone’s as it stands in a file: cells by row, under the names of their columns. */
export interface CellTable extends Pick<GivenTable, "file" | "decimal" | "choices"> {
  readonly names: readonly string[];
  /** Whether the names stand in the file; else they are x1, x2 and so on. */
  readonly hasHeader: boolean;
  /** Line of each row in the file. */
  readonly lines: readonly number[];
  readonly cells: readonly (readonly string[])[];
  /** Of each column whether it holds nothing but TRUE and FALSE, which count as 1 and 0. */
  readonly isLogical: readonly boolean[];
}

/** Reads a table; the first line names the columns unless it holds nothing but numbers. */
export function readCells(file: string, content: Content, add: AddProblem): CellTable {
  const { header, rows, decimal, choices } = readGiven(
    file,
    content,
    add,
    ({ cells }, mark) => !cells.every((cell) => readNumber(cell, mark) !== undefined)
  );
  const names = header?.cells ?? (rows[0]?.cells ?? []).map((_, place) => `x${place + 1}`);
  if (rows.length === 0) add({ file, line: 1, column: "", found: "", expected: rowsWanted });
  if (header) checkNames(file, header.line, names, add);
  else checkFirstRow(file, rows[0]?.cells ?? [], add);
  const cells = rows.map((row) => row.cells);
  const isLogical = names.map(
    (_, place) => cells.length > 0 && cells.every((row) => readTruth(row[place] ?? "") !== undefined)
  );
  return {
    file,
    names,
    hasHeader: header !== undefined,
    lines: rows.map(({ line }) => line),
    cells,
    decimal,
    isLogical,
    choices: [...choices, ...logicalChoice(names, isLogical)]
  };
}

const rowsWanted: Text = { en: "at least one row of values", zh: "至少一行数值" };
const nameWanted: Text = { en: "a name of its own for each column", zh: "每列各有名称且不重复" };
function logicalChoice(names: readonly string[], isLogical: readonly boolean[]): Text[] {
  const logical = names.filter((_, place) => isLogical[place]);
  if (logical.length === 0) return [];
  return [
    {
      en: `TRUE and FALSE of ${logical.join(", ")} count as 1 and 0`,
      zh: `${logical.join("、")}的TRUE和FALSE作1和0`
    }
  ];
}

function checkNames(file: string, line: number, names: readonly string[], add: AddProblem): void {
  const known = new Set<string>();
  names.forEach((name, place) => {
    if (name === "" || known.has(name))
      add({ file, line, column: String(place + 1), found: name, expected: nameWanted });
    known.add(name);
  });
}

/** Programs that know columns by their number write 0, 1, 2 and so on above them, which may be meant as values. */
function checkFirstRow(file: string, cells: readonly string[], add: AddProblem): void {
  if (cells.length < 3 || cells.some((cell, place) => cell !== String(place))) return;
  const expected = {
    en: "names of columns that are no numbers, or a line of them above if these are values",
    zh: "非数字的列名；若此行为数值，请在其上加一行列名"
  };
  add({ file, line: 1, column: "", found: cells.join(","), expected });
}

/** Place of a column that must be there. */
export function columnPlace({ file, names }: Pick<CellTable, "file" | "names">, name: string, add: AddProblem): number {
  const place = names.indexOf(name);
  if (place < 0)
    add({ file, line: 1, column: name, found: "", expected: columnWanted, nearest: () => nearestWord(name, names) });
  return place;
}

const columnWanted: Text = { en: "a column of this name", zh: "有此名称的列" };

/** Numbers of one column, NaN where a cell is none, which is a problem. */
export function numbersIn(table: CellTable, place: number, add: AddProblem): number[] {
  return table.cells.map((_, row) => numberAt(table, row, place, add));
}

/** The same of a column whose cells may be empty: those are null. */
export function valuesIn(table: CellTable, place: number, add: AddProblem): (number | null)[] {
  return table.cells.map((cells, row) => (missing.has(cells[place] ?? "") ? null : numberAt(table, row, place, add)));
}

/** How programs write that there is no value. */
const missing: ReadonlySet<string> = new Set(["", "NA", "NaN", "nan", "null", "NULL", "None", "#N/A"]);

function numberAt(table: CellTable, row: number, place: number, add: AddProblem): number {
  const { file, names, lines, cells, decimal, isLogical } = table;
  const cell = cells[row]![place] ?? "";
  const value = isLogical[place] ? readTruth(cell) : readNumber(cell, decimal);
  if (value !== undefined) return value;
  add({ file, line: lines[row]!, column: names[place]!, found: cell, ...numberWanted(cell, decimal) });
  return Number.NaN;
}

/** What a cell that is no number should have been. */
function numberWanted(
  cell: string,
  decimal: CellTable["decimal"]
): { readonly expected: Text; readonly nearest?: string } {
  if (missing.has(cell))
    return {
      expected: {
        en: "a number in every row: leave the row out or fill the cell",
        zh: "每行均有数字：请补上或删去该行"
      }
    };
  if (hasThousands(cell, decimal)) {
    const expected = {
      en: "a number without marks between thousands, and a point before decimals",
      zh: "不含千分位符、小数点为“.”的数字"
    };
    return {
      expected,
      nearest: plainLetters(cell)
        .replaceAll(decimal === "." ? /[,'’\s]/g : /[.'’\s]/g, "")
        .replace(",", ".")
    };
  }
  if (/^[+-]?\d[\d.]*(e[+-]?\d+)?$/i.test(cell) && !Number.isNaN(Number(cell))) {
    const most = String(largestNumber);
    return { expected: { en: `a number of at most ${most} in size`, zh: `绝对值不超过${most}的数字` } };
  }
  return { expected: { en: "a number", zh: "数字" } };
}

/** Texts of one column, empty ones a problem. */
export function textsIn({ file, names, lines, cells }: CellTable, place: number, add: AddProblem): string[] {
  return cells.map((row, at) => {
    const cell = row[place] ?? "";
    if (cell === "")
      add({ file, line: lines[at]!, column: names[place]!, found: "", expected: { en: "a name", zh: "名称" } });
    return cell;
  });
}
