import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import type { RegionPack } from "../world/region.ts";
import { type CsvLine, csvLines } from "./csv-lines.ts";
import type { Form, FormColumn } from "./forms.ts";
import type { ImportProblem } from "./problem.ts";
import { readCell } from "./read-cell.ts";

/** A file that was read: columns by their headers, cells null where they are empty or faulty. */
export interface ReadTable {
  readonly form: Form;
  /** Line of each row in the file. */
  readonly lines: readonly number[];
  readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>;
}

interface TableRead {
  readonly table: ReadTable;
  readonly problems: readonly ImportProblem[];
}

/** Reads a file as a form, with everything that is wrong with it. */
export function readTable(text: string, form: Form, base: RegionPack): TableRead {
  const [header, ...rows] = csvLines(text);
  const problems: ImportProblem[] = [];
  const add = (problem: Omit<ImportProblem, "file">) => void problems.push({ file: form.file, ...problem });
  checkHeader(header?.cells ?? [], form, add);
  checkShape(header, rows, add);
  const columns = Object.fromEntries(
    form.columns.map((column) => [
      column.id,
      readColumn(column, header?.cells.indexOf(column.id) ?? -1, rows, base, add)
    ])
  );
  checkKeys(form, columns, rows, add);
  return { table: { form, lines: rows.map(({ line }) => line), columns }, problems };
}

type Add = (problem: Omit<ImportProblem, "file">) => void;

function checkHeader(header: readonly string[], form: Form, add: Add): void {
  const known = form.columns.map(({ id }) => id);
  for (const { id, missing } of form.columns as readonly FormColumn[]) {
    if (!missing && !header.includes(id)) add({ line: 1, column: id, found: "", expected: headerWords });
  }
  header.forEach((column, place) => {
    if (!known.includes(column)) {
      const expected = { en: `one of the columns ${known.join(", ")}`, zh: `以下列名之一：${known.join("、")}` };
      add({ line: 1, column, found: column, expected, nearest: nearestWord(column, known) });
    } else if (header.indexOf(column) < place) {
      add({ line: 1, column, found: column, expected: { en: "each column once", zh: "每列只出现一次" } });
    }
  });
}

const headerWords: Text = { en: "this column in the header", zh: "表头中有此列" };

function checkShape(header: CsvLine | undefined, rows: readonly CsvLine[], add: Add): void {
  const width = header?.cells.length ?? 0;
  if (rows.length === 0) {
    add({
      line: 1,
      column: "",
      found: "",
      expected: { en: "at least one line below the header", zh: "表头以下至少一行" }
    });
  }
  for (const { line, cells, isOpen } of rows) {
    if (isOpen) {
      add({ line, column: "", found: '"', expected: { en: "a second quote that closes the first", zh: "成对的引号" } });
    } else if (cells.length !== width) {
      const [found, expected] = [
        `${cells.length}`,
        { en: `${width} cells, as in the header`, zh: `与表头相同的${width}格` }
      ];
      add({ line, column: "", found, expected });
    }
  }
}

function readColumn(
  { id, kind, missing }: FormColumn,
  place: number,
  rows: readonly CsvLine[],
  base: RegionPack,
  add: Add
): (string | number | null)[] {
  return rows.map(({ line, cells }) => {
    const text = cells[place] ?? "";
    if (text === "") {
      if (!missing && place >= 0)
        add({ line, column: id, found: "", expected: { en: "a value", zh: "填写数值或名称" } });
      return null;
    }
    const read = readCell(text, kind, base);
    if ("value" in read) return read.value;
    add({ line, column: id, found: text, ...read });
    return null;
  });
}

/** The first column of a form names its rows. */
function checkKeys(form: Form, columns: ReadTable["columns"], rows: readonly CsvLine[], add: Add): void {
  const [{ id }] = form.columns as readonly [FormColumn];
  const firsts = new Map<string | number, number>();
  columns[id]!.forEach((key, row) => {
    if (key === null) return;
    const first = firsts.get(key);
    const { line } = rows[row]!;
    if (first === undefined) firsts.set(key, line);
    else {
      const expected = { en: `a value not used before; line ${first} has it`, zh: `未用过的值；第${first}行已用` };
      add({ line, column: id, found: String(key), expected });
    }
  });
}
