import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import type { RegionPack } from "../world/region.ts";
import { linkProblems, type ReadTables } from "./check-links.ts";
import { type FormColumn, type FormId, formIds, forms } from "./forms.ts";
import { ownRegion } from "./own-region.ts";
import type { ImportProblem } from "./problem.ts";
import { type ReadTable, readTable } from "./read-table.ts";

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** What was not in the data and is imputed: cells of a column, or a whole form. */
export interface Gap {
  readonly form: FormId;
  /** Header of the column; empty where the whole form is missing. */
  readonly column: string;
  readonly missing: number;
  readonly of: number;
  /** What stands in. */
  readonly imputed: Text;
}

/** The region that the files describe, or everything that is wrong with them. */
export type Imported =
  | { readonly ok: true; readonly region: RegionPack; readonly gaps: readonly Gap[]; readonly rows: RowCounts }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

export type RowCounts = Partial<Readonly<Record<FormId, number>>>;

/** Reads a person’s own data over a base region. */
export function importFiles(files: readonly GivenFile[], base: RegionPack): Imported {
  const names = files.map(({ name }) => name);
  const unknown = files.filter(({ name }) => formOf(name) === undefined).map(unknownFile);
  const reads = formIds.flatMap((id) => {
    const file = files.find(({ name }) => formOf(name) === id);
    return file ? [{ id, ...readTable(file.text, forms[id], base) }] : [];
  });
  const tables: ReadTables = Object.fromEntries(reads.map(({ id, table }) => [id, table]));
  const problems = [
    ...(reads.length === 0 && unknown.length === 0 ? [nothingGiven(names)] : unknown),
    ...reads.flatMap((read) => read.problems),
    ...linkProblems(tables)
  ];
  if (problems.length > 0) return { ok: false, problems: problems.sort(byPlace) };
  const rows = Object.fromEntries(reads.map(({ id, table }) => [id, table.lines.length]));
  return { ok: true, region: ownRegion(base, tables), gaps: gapsOf(tables), rows };
}

/** File by file and line by line, as a person goes through them. */
function byPlace(a: ImportProblem, b: ImportProblem): number {
  return fileNames.indexOf(a.file) - fileNames.indexOf(b.file) || a.line - b.line;
}

function formOf(name: string): FormId | undefined {
  return formIds.find((id) => forms[id].file === name.toLowerCase());
}

const fileNames: readonly string[] = formIds.map((id) => forms[id].file);

function unknownFile({ name }: GivenFile): ImportProblem {
  return { ...nothingGiven([name]), nearest: nearestWord(name, fileNames) };
}

function nothingGiven(names: readonly string[]): ImportProblem {
  return {
    file: names[0] ?? "",
    line: 1,
    column: "",
    found: names[0] ?? "",
    expected: { en: `a file named ${fileNames.join(", ")}`, zh: `文件名为${fileNames.join("、")}之一` }
  };
}

function gapsOf(tables: ReadTables): Gap[] {
  return formIds.flatMap((id) => {
    const table = tables[id];
    return table ? columnGaps(id, table) : [{ form: id, column: "", missing: 0, of: 0, imputed: formImputed }];
  });
}

const formImputed: Text = {
  en: "Drawn from the base region’s figures, scaled by the R&D of firms.",
  zh: "由基础地区数据按企业研发经费之比缩放后抽取。"
};

function columnGaps(form: FormId, { lines, columns }: ReadTable): Gap[] {
  return (forms[form].columns as readonly FormColumn[]).flatMap(({ id, missing: imputed }) => {
    const missing = gapRows(form, id, columns).length;
    return imputed && missing > 0 ? [{ form, column: id, missing, of: lines.length, imputed }] : [];
  });
}

/** Empty cells of a column; a pending application has no grant to be missing. */
function gapRows(form: FormId, id: string, columns: ReadTable["columns"]): (string | number | null)[] {
  return columns[id]!.filter(
    (cell, row) => cell === null && !(form === "inventions" && id === "granted" && columns.state![row] === 1)
  );
}
