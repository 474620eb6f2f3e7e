import type { Text } from "../declare/text.ts";
import { nearestWord } from "../scenario/nearest-word.ts";
import { checkRegion } from "../world/check-region.ts";
import type { RegionPack } from "../world/region.ts";
import { checkLinks, checkProportions, checkTogether, type ReadTables } from "./check-links.ts";
import { type FormColumn, type FormId, formIds, forms } from "./forms.ts";
import { type Content, choiceSentence } from "./given.ts";
import { ownRegion } from "./own-region.ts";
import type { ImportProblem } from "./problem.ts";
import { type AddProblem, type Fault, problemList } from "./problem-list.ts";
import { type ReadTable, readTable } from "./read-table.ts";

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly content: Content;
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

/** The region that the files describe with what the reader chose, or everything that is wrong with them. */
export type Imported =
  | {
      readonly ok: true;
      readonly region: RegionPack;
      readonly gaps: readonly Gap[];
      readonly rows: RowCounts;
      readonly choices: readonly Text[];
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly choices: readonly Text[] };

export type RowCounts = Partial<Readonly<Record<FormId, number>>>;

/** Reads a person’s own data over a base region. What it takes is a sound region. */
export function importFiles(files: readonly GivenFile[], base: RegionPack): Imported {
  const { add, problems } = problemList();
  const { tables, choices } = readForms(files, base, add);
  checkLinks(tables, add);
  if (problems().length > 0) return { ok: false, problems: problems().sort(byPlace), choices };
  const region = ownRegion(base, tables);
  checkTogether(region, tables, add);
  checkProportions(region, tables, add);
  checkWhole(region, add);
  if (problems().length > 0) return { ok: false, problems: problems(), choices };
  const rows = Object.fromEntries(Object.entries(tables).map(([id, { lines }]) => [id, lines.length]));
  return { ok: true, region, gaps: gapsOf(tables), rows, choices };
}

/** Every file as its form; a name that no form has, or two files of one, are problems. */
function readForms(files: readonly GivenFile[], base: RegionPack, add: AddProblem) {
  const read: Partial<Record<FormId, ReadTable>> = {};
  if (files.length === 0) add(notAForm(""));
  for (const { name, content } of files) {
    const id = formOf(name);
    if (id === undefined) add(notAForm(name));
    else if (read[id]) add({ file: forms[id].file, line: 1, column: "", found: name, expected: oneFile });
    else read[id] = readTable(content, forms[id], base, add);
  }
  const tables: ReadTables = read;
  const choices = Object.values(tables).flatMap((table) => {
    const chosen = choiceSentence({ file: table.form.file, choices: table.choices });
    return chosen ? [chosen] : [];
  });
  return { tables, choices };
}

const oneFile: Text = { en: "one file of this name", zh: "此名称的文件只有一个" };

/** Figures that are sound one by one may not be together. */
function checkWhole(region: RegionPack, add: AddProblem): void {
  for (const { where, found, expected } of checkRegion(region)) {
    const wanted = {
      en: `data from which ${where} comes out as ${expected}`,
      zh: `可得出${where}（${expected}）的数据`
    };
    add({ file: fileNames.join(", "), line: 1, column: "", found, expected: wanted });
  }
}

/** File by file and line by line, as a person goes through them. */
function byPlace(a: ImportProblem, b: ImportProblem): number {
  return fileNames.indexOf(a.file) - fileNames.indexOf(b.file) || a.line - b.line;
}

function formOf(name: string): FormId | undefined {
  return formIds.find((id) => forms[id].file === name.toLowerCase());
}

const fileNames: readonly string[] = formIds.map((id) => forms[id].file);

function notAForm(name: string): Fault {
  return {
    file: name,
    line: 1,
    column: "",
    found: name,
    expected: { en: `a file named ${fileNames.join(", ")}`, zh: `文件名为${fileNames.join("、")}之一` },
    nearest: () => (name === "" ? "" : nearestWord(name, fileNames))
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
