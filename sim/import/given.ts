import { decodeText } from "../csv/decode-text.ts";
import { type CsvLine, type CsvText, readCsv, type Separator } from "../csv/read-csv.ts";
import type { Text } from "../declare/text.ts";
import { shortText } from "../scenario/short-text.ts";
import type { AddProblem } from "./problem-list.ts";

/** What is in a file: its bytes, or text where a person typed it. */
export type Content = Uint8Array | string;

/** A table of anyone’s as it was given, before its cells mean anything. */
export interface GivenTable extends Pick<CsvText, "decimal"> {
  readonly file: string;
  readonly header: CsvLine | undefined;
  readonly rows: readonly CsvLine[];
  /** What the reader chose, each as a part of a sentence. */
  readonly choices: readonly Text[];
}

/**
 * Reads a table in any usual encoding and with any usual separator. A column of row numbers that has no name, and empty
 * columns without one at the end, are passed over; lines of another width and bad quotes are problems.
 */
export function readGiven(
  file: string,
  content: Content,
  add: AddProblem,
  hasHeader: HasHeader = () => true
): GivenTable {
  const decoded = typeof content === "string" ? { text: content, encoding: "UTF-8" } : decodeText(content);
  if (!decoded) add({ file, line: 1, column: "", found: "", expected: textWanted });
  const { separator, decimal, lines, badQuotes } = readCsv(decoded?.text ?? "");
  for (const line of badQuotes) add({ file, line, column: "", found: '"', expected: quoteWanted });
  const isNamed = lines[0] !== undefined && hasHeader(lines[0], decimal);
  const whole = { file, header: isNamed ? lines[0] : undefined, rows: isNamed ? lines.slice(1) : lines };
  const used = withoutNameless(whole);
  const quoted = new Set(badQuotes);
  checkWidths({ ...used, rows: used.rows.filter(({ line }) => !quoted.has(line)) }, add);
  return {
    ...used,
    decimal,
    choices: [...encodingChoice(decoded?.encoding), ...separatorChoice(separator, decimal), ...used.choices]
  };
}

/** Whether the first line names the columns. */
export type HasHeader = (first: CsvLine, decimal: CsvText["decimal"]) => boolean;

const textWanted: Text = { en: "text in UTF-8, UTF-16 or GB 18030", zh: "UTF-8、UTF-16或GB 18030编码的文本" };
const quoteWanted: Text = {
  en: "quotes in pairs, around a whole cell",
  zh: "成对的引号，且引住整格"
};

function encodingChoice(encoding = "UTF-8"): Text[] {
  if (encoding === "UTF-8") return [];
  return [{ en: `text in ${encoding}`, zh: `编码为${encoding}` }];
}

const separatorNames: Readonly<Record<Separator, Text>> = {
  comma: { en: "commas", zh: "逗号" },
  semicolon: { en: "semicolons", zh: "分号" },
  tab: { en: "tabs", zh: "制表符" },
  blanks: { en: "blanks", zh: "空格" }
};

function separatorChoice(separator: Separator, decimal: CsvText["decimal"]): Text[] {
  const { en, zh } = separatorNames[separator];
  return [
    ...(separator === "comma" ? [] : [{ en: `${en} between columns`, zh: `列间为${zh}` }]),
    ...(decimal === "." ? [] : [{ en: "decimal commas", zh: "小数点为逗号" }])
  ];
}

type Whole = Pick<GivenTable, "file" | "header" | "rows">;

/** Without a first column that has no name and tells the rows apart, and without empty ones without a name at the end. */
function withoutNameless({ file, header, rows }: Whole): Whole & { readonly choices: readonly Text[] } {
  if (!header || rows.length === 0) return { file, header, rows, choices: [] };
  const isShort = rows.every(({ cells }) => cells.length === header.cells.length + 1);
  const names = isShort ? ["", ...header.cells] : header.cells;
  const first = names.length > 1 && names[0] === "" && isIndex(rows) ? 1 : 0;
  const end = endOfNamed(names, rows);
  const cut = ({ line, cells }: CsvLine) => ({
    line,
    cells: cells.slice(first, cells.length === names.length ? end : undefined)
  });
  return {
    file,
    header: { line: header.line, cells: names.slice(first, end) },
    rows: first === 0 && end === names.length ? rows : rows.map(cut),
    choices: first === 0 ? [] : [indexChoice]
  };
}

const indexChoice: Text = {
  en: "the first column, which numbers or names the rows and has no name, is passed over",
  zh: "首列无列名、为行号或行名，略过"
};

/** Whether the first cells tell the rows apart, as whole numbers or as texts. */
function isIndex(rows: readonly CsvLine[]): boolean {
  const labels = rows.map(({ cells }) => cells[0] ?? "");
  const isNumbered = labels.every((label) => /^\d+$/.test(label));
  const isWorded = labels.every((label) => label !== "" && !/^[+-]?[\d.,]/.test(label));
  return (isNumbered || isWorded) && new Set(labels).size === labels.length;
}

/** Behind the last column that has a name or holds something. */
function endOfNamed(names: readonly string[], rows: readonly CsvLine[]): number {
  const holds = (place: number) => rows.some(({ cells }) => cells.length === names.length && cells[place] !== "");
  let end = names.length;
  while (end > 1 && names[end - 1] === "" && !holds(end - 1)) end--;
  return end;
}

function checkWidths({ file, header, rows }: Whole, add: AddProblem): void {
  const width = (header ?? rows[0])?.cells.length ?? 0;
  const expected = { en: `${width} cells, as in the first line`, zh: `与首行相同的${width}格` };
  for (const { line, cells } of rows) {
    if (cells.length !== width) add({ file, line, column: "", found: String(cells.length), expected });
  }
}

/** What the reader of a table chose, as a sentence; undefined where all was as usual. */
export function choiceSentence({
  file,
  choices
}: {
  readonly file: string;
  readonly choices: readonly Text[];
}): Text | undefined {
  if (choices.length === 0) return undefined;
  const name = shortText(file);
  return {
    en: `${name}: ${choices.map(({ en }) => en).join("; ")}.`,
    zh: `${name}：${choices.map(({ zh }) => zh).join("；")}。`
  };
}
