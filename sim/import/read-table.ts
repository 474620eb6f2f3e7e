import type { CsvLine } from "../csv/read-csv.ts";
import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import type { RegionPack } from "../world/region.ts";
import type { Form, FormColumn } from "./forms.ts";
import { type Content, type GivenTable, readGiven } from "./given.ts";
import type { AddProblem, Fault } from "./problem-list.ts";
import { readCell } from "./read-cell.ts";

/** A file that was read: columns by their headers, cells null where they are empty or faulty. */
export interface ReadTable extends Pick<GivenTable, "choices"> {
  readonly form: Form;
  /** Line of each row in the file. */
  readonly lines: readonly number[];
  readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>;
}

/** Reads a file as a form, and adds everything that is wrong with it. */
export function readTable(content: Content, form: Form, base: RegionPack, addProblem: AddProblem): ReadTable {
  const { header, rows, decimal, choices } = readGiven(form.file, content, addProblem);
  const names = header?.cells ?? [];
  const add: Add = (problem) => addProblem({ file: form.file, ...problem });
  checkHeader(names, form, add);
  if (rows.length === 0) add({ line: 1, column: "", found: "", expected: rowsWanted });
  const columns = Object.fromEntries(
    form.columns.map((column) => [
      column.id,
      readColumn(column, names.indexOf(column.id), rows, { base, decimal, add })
    ])
  );
  checkKeys(form, columns, rows, add);
  return { form, lines: rows.map(({ line }) => line), columns, choices };
}

type Add = (problem: Omit<Fault, "file">) => void;

const rowsWanted: Text = { en: "at least one line below the header", zh: "表头以下至少一行" };

function checkHeader(header: readonly string[], form: Form, add: Add): void {
  const known = form.columns.map(({ id }) => id);
  for (const { id, missing } of form.columns as readonly FormColumn[]) {
    if (!missing && !header.includes(id)) add({ line: 1, column: id, found: "", expected: headerWords });
  }
  const seen = new Set<string>();
  for (const column of header) {
    if (!known.includes(column)) {
      const expected = { en: `one of the columns ${known.join(", ")}`, zh: `以下列名之一：${known.join("、")}` };
      add({ line: 1, column, found: column, expected, nearest: () => nearestWord(column, known) });
    } else if (seen.has(column)) {
      add({ line: 1, column, found: column, expected: { en: "each column once", zh: "每列只出现一次" } });
    }
    seen.add(column);
  }
}

const headerWords: Text = { en: "this column in the header", zh: "表头中有此列" };

function readColumn(
  { id, kind, missing }: FormColumn,
  place: number,
  rows: readonly CsvLine[],
  { base, decimal, add }: Pick<GivenTable, "decimal"> & { readonly base: RegionPack; readonly add: Add }
): (string | number | null)[] {
  return rows.map(({ line, cells }) => {
    const text = cells[place] ?? "";
    if (text === "") {
      if (!missing && place >= 0)
        add({ line, column: id, found: "", expected: { en: "a value", zh: "填写数值或名称" } });
      return null;
    }
    const read = readCell(text, kind, base, decimal);
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
      add({ line, column: id, found: String(key), expected, cause: "twice" });
    }
  });
}
