import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { type CsvLine, csvLines } from "./csv-lines.ts";
import type { ImportProblem } from "./problem.ts";

/** A table of anyone’s as it stands in a file: cells by row, under the names of their columns. */
export interface CellTable {
  readonly file: string;
  readonly names: readonly string[];
  /** Whether the names stand in the file; else they are x1, x2 and so on. */
  readonly hasHeader: boolean;
  /** Line of each row in the file. */
  readonly lines: readonly number[];
  readonly cells: readonly (readonly string[])[];
}

export type AddProblem = (problem: ImportProblem) => void;

/** Reads comma-separated text; the first line names the columns unless it holds nothing but numbers. */
export function readCells(file: string, text: string, add: AddProblem): CellTable {
  const lines = csvLines(text);
  const hasHeader = lines.length > 0 && !lines[0].cells.every(isNumber);
  const [header, rows] = hasHeader ? [lines[0], lines.slice(1)] : [undefined, lines];
  const names = header?.cells ?? (lines[0]?.cells ?? []).map((_, place) => `x${place + 1}`);
  if (rows.length === 0) add({ file, line: 1, column: "", found: "", expected: rowsWanted });
  if (header) checkNames(file, header, add);
  for (const row of rows) checkWidth(file, row, names.length, add);
  return { file, names, hasHeader, lines: rows.map(({ line }) => line), cells: rows.map(({ cells }) => cells) };
}

const rowsWanted: Text = { en: "at least one row of values", zh: "至少一行数值" };
const nameWanted: Text = { en: "a name not used before", zh: "未用过的名称" };
const quoteWanted: Text = { en: "a second quote that closes the first", zh: "成对的引号" };

function isNumber(cell: string): boolean {
  return cell !== "" && Number.isFinite(Number(cell));
}

function checkNames(file: string, { line, cells }: CsvLine, add: AddProblem): void {
  cells.forEach((name, place) => {
    const isNew = name !== "" && cells.indexOf(name) === place;
    if (!isNew) add({ file, line, column: String(place + 1), found: name, expected: nameWanted });
  });
}

function checkWidth(file: string, { line, cells, isOpen }: CsvLine, width: number, add: AddProblem): void {
  if (isOpen) add({ file, line, column: "", found: '"', expected: quoteWanted });
  else if (cells.length !== width) {
    const expected = { en: `${width} cells, as in the first line`, zh: `与首行相同的${width}格` };
    add({ file, line, column: "", found: String(cells.length), expected });
  }
}

/** Place of a column that must be there. */
export function columnPlace({ file, names }: CellTable, name: string, add: AddProblem): number {
  const place = names.indexOf(name);
  if (place < 0)
    add({ file, line: 1, column: name, found: "", expected: columnWanted, nearest: nearestWord(name, names) });
  return place;
}

const columnWanted: Text = { en: "a column of this name", zh: "有此名称的列" };

/** Numbers of one column, NaN where a cell is none, which is a problem. */
export function numbersIn(table: CellTable, place: number, add: AddProblem): number[] {
  return table.cells.map((_, row) => numberAt(table, row, place, add));
}

/** The same of a column whose cells may be empty: those are null. */
export function valuesIn(table: CellTable, place: number, add: AddProblem): (number | null)[] {
  return table.cells.map((cells, row) => ((cells[place] ?? "") === "" ? null : numberAt(table, row, place, add)));
}

function numberAt({ file, names, lines, cells }: CellTable, row: number, place: number, add: AddProblem): number {
  const cell = cells[row][place] ?? "";
  if (isNumber(cell)) return Number(cell);
  add({ file, line: lines[row], column: names[place], found: cell, expected: { en: "a number", zh: "数字" } });
  return Number.NaN;
}

/** Texts of one column, empty ones a problem. */
export function textsIn({ file, names, lines, cells }: CellTable, place: number, add: AddProblem): string[] {
  return cells.map((row, at) => {
    const cell = row[place] ?? "";
    if (cell === "")
      add({ file, line: lines[at], column: names[place], found: "", expected: { en: "a name", zh: "名称" } });
    return cell;
  });
}
