import papa from "papaparse";
import { type DecimalMark, decimalMarkOf, readNumber } from "./read-number.ts";

/** A line of a file that holds something: its number, and its cells without outer blanks. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands between two cells. */
export const separators = { comma: ",", semicolon: ";", tab: "\t", blanks: " " } as const;
export type Separator = keyof typeof separators;

/** A table as it stands in a text. */
export interface CsvText {
  readonly separator: Separator;
  readonly decimal: DecimalMark;
  readonly lines: readonly CsvLine[];
  /** Lines with a quote that is never closed, or that closes a cell before its end. */
  readonly badQuotes: readonly number[];
}

/** Lines by which the separator is recognised. */
const looked = 50;

/**
 * Reads separated text with quotes as in RFC 4180. Line breaks of any kind count as one, empty lines as none.
 * @param known separator, where it need not be recognised
 */
export function readCsv(text: string, known?: Separator): CsvText {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = known ?? separatorOf(plain);
  const { lines, badQuotes } = parsed(separator === "blanks" ? oneBlankApart(plain) : plain, separator);
  const decimal = separator === "comma" ? "." : decimalMarkOf(cellsOf(lines));
  return { separator, decimal, lines, badQuotes };
}

function* cellsOf(lines: readonly CsvLine[]): Generator<string> {
  for (const { cells } of lines) yield* cells;
}

function parsed(text: string, separator: Separator, preview?: number) {
  const { data, errors } = papa.parse(text, {
    delimiter: separators[separator],
    newline: "\n",
    ...(preview === undefined ? {} : { preview })
  });
  const lines: CsvLine[] = [];
  const bad = new Set(errors.map(({ row }) => row));
  const badQuotes: number[] = [];
  let line = 1;
  data.forEach((raw, row) => {
    if (bad.has(row)) badQuotes.push(line);
    const cells = raw.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) lines.push({ line, cells });
    line += 1 + raw.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
  });
  return { lines, badQuotes };
}

function breaksIn(cell: string): number {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}

/** Tabs and semicolons where each line has as many, then commas, then blanks where they part nothing but numbers. */
function separatorOf(text: string): Separator {
  const found = (["tab", "semicolon"] as const).find((separator) => {
    const [first, ...others] = widths(text, separator);
    return first !== undefined && first > 1 && others.every((width) => width === first || width === first + 1);
  });
  if (found) return found;
  return isBlankSeparated(text) ? "blanks" : "comma";
}

function widths(text: string, separator: Separator): number[] {
  return parsed(text, separator, looked).lines.map(({ cells }) => cells.length);
}

/** The first line may hold names. */
function isBlankSeparated(text: string): boolean {
  const lines = text.split("\n", looked).filter((line) => line.trim() !== "");
  const rows = lines.slice(lines.length > 1 ? 1 : 0).map((line) => line.trim().split(/[ \t]+/));
  return (
    rows.length > 0 &&
    rows[0]!.length > 1 &&
    rows.every((cells) => cells.length === rows[0]!.length && cells.every(isNumberOrNone))
  );
}

const missingWords = /^(na|nan|null|none)$/i;

function isNumberOrNone(cell: string): boolean {
  return (
    missingWords.test(cell) ||
    readNumber(cell) !== undefined ||
    (cell.includes(",") && readNumber(cell, ",") !== undefined)
  );
}

/** As other programs write columns of one width; a number sign before names is a mark of theirs. */
function oneBlankApart(text: string): string {
  return text
    .replace(/^\s*#\s*/, "")
    .split("\n")
    .map((line) => line.trim().replace(/[ \t]+/g, " "))
    .join("\n");
}
