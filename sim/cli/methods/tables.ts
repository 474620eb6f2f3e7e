import { basename } from "node:path";
import type { FactorSpace } from "../../analysis/designs/factor-space.ts";
import { rangeOf } from "../../analysis/moments.ts";
import { type CellTable, columnPlace, numbersIn, readCells } from "../../import/cell-table.ts";
import { choiceSentence } from "../../import/given.ts";
import { problemSentence } from "../../import/problem.ts";
import { type AddProblem, problemList } from "../../import/problem-list.ts";
import { shortText } from "../../scenario/short-text.ts";
import { bytesOf } from "../bytes-of.ts";
import { readFactorSpace } from "../read-factor-space.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodMessages } from "../words/method-messages.ts";

/** Files that every method reads. */
export interface TableOptions {
  readonly inputs: string;
  readonly outputs: string;
  readonly problem?: string;
}

/** The two tables of a method, row by row one run, and what the problem file says of the inputs. */
export interface Tables {
  readonly inputs: CellTable;
  readonly outputs: CellTable;
  readonly space: FactorSpace | undefined;
  readonly tell: Surroundings["tell"];
}

/**
 * Reads tables by what a method needs of them; everything that is wrong in either is said at once, and what the reader
 * chose is told.
 * @param use takes what it needs from the tables and reports what is missing there
 * @param takesGroups whether the method takes the groups of a problem file, which else have no effect
 */
export function readTables<Use>(
  options: TableOptions,
  { tell }: Pick<Surroundings, "tell">,
  use: (tables: Tables, add: AddProblem) => Use,
  takesGroups = false
): Use {
  const { add, problems } = problemList();
  const space = options.problem === undefined ? undefined : readFactorSpace(options.problem, tell);
  const inputs = readTable(options.inputs, add, tell);
  const outputs = options.outputs === options.inputs ? inputs : readTable(options.outputs, add, tell);
  if (space?.groups && !takesGroups) tell(`${say(methodMessages.groupsOfMethod(options.problem ?? ""))}\n`);
  checkRows(inputs, outputs, add);
  const isEmpty = inputs.lines.length === 0 || outputs.lines.length === 0;
  const used = isEmpty ? undefined : usedOrCauses(() => use({ inputs, outputs, space, tell }, add));
  const refused = used && "causes" in used ? used.causes : [];
  const causes = [...problems().map((problem) => say(problemSentence(problem))), ...refused];
  if (causes.length > 0 || !used || "causes" in used) throw new UsageError(causes);
  return used.use;
}

/** What a method takes, or why it refuses beside what is wrong with the cells. */
function usedOrCauses<Use>(take: () => Use): { readonly use: Use } | { readonly causes: readonly string[] } {
  try {
    return { use: take() };
  } catch (error) {
    if (error instanceof UsageError) return { causes: error.causes };
    throw error;
  }
}

/** The table in a file; what the reader chose is told. */
export function readTable(file: string, add: AddProblem, tell: Surroundings["tell"]): CellTable {
  const table = readCells(basename(file), bytesOf(file), add);
  const chosen = choiceSentence(table);
  if (chosen) tell(`${say(chosen)}\n`);
  return table;
}

function checkRows(inputs: CellTable, outputs: CellTable, add: AddProblem): void {
  const [wanted, found] = [inputs, outputs].map(({ lines }) => lines.length);
  if (wanted === found) return;
  const expected = { en: `${wanted} rows, as in ${inputs.file}`, zh: `与${inputs.file}相同的${wanted}行` };
  add({
    file: outputs.file,
    line: outputs.lines.at(-1) ?? 1,
    column: "",
    found: say(methodMessages.rows(found)),
    expected
  });
}

/** Values of the factors, one row a run, with what is known of them. */
export interface FactorTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
  /** Of the problem file; without one, or where a law is not uniform, the least and greatest values found. */
  readonly bounds: readonly (readonly [number, number])[];
  readonly groups?: readonly string[];
  readonly lines: readonly number[];
  readonly file: string;
  /** Whether every cell is a number: else nothing more is to be found wrong with the rows. */
  readonly isWhole: boolean;
}

/** The columns that the problem file names; without one all of them but those that are set apart. */
export function factorsOf({ inputs, space }: Tables, add: AddProblem, apart: readonly string[] = []): FactorTable {
  const others = Array.from(inputs.names.keys()).filter((place) => !apart.includes(inputs.names[place]));
  const places = space ? placesOf(inputs, space, add) : others;
  const columns = places.map((place) =>
    place < 0 ? inputs.lines.map(() => Number.NaN) : numbersIn(inputs, place, add)
  );
  return {
    isWhole: columns.every((column) => column.every(Number.isFinite)),
    names: space?.names ?? others.map((place) => inputs.names[place]),
    rows: inputs.lines.map((_, row) => columns.map((column) => column[row])),
    bounds: columns.map((column, factor) => boundsOf(space, factor) ?? foundRange(column)),
    ...(space?.groups ? { groups: space.groups } : {}),
    lines: inputs.lines,
    file: inputs.file
  };
}

/** What the problem file says of a factor, but where its law is not uniform and bounds are something else. */
function boundsOf(space: FactorSpace | undefined, factor: number): readonly [number, number] | undefined {
  return space?.laws && space.laws[factor] !== "unif" ? undefined : space?.bounds[factor];
}

/** Columns by name, or where a table has no names by their order. */
function placesOf(inputs: CellTable, { names }: FactorSpace, add: AddProblem): number[] {
  if (inputs.hasHeader) return names.map((name) => columnPlace(inputs, name, add));
  if (inputs.names.length === names.length) return Array.from(names.keys());
  const expected = {
    en: `${names.length} columns, one for each name of the problem`,
    zh: `${names.length}列，与problem文件的名称一一对应`
  };
  add({ file: inputs.file, line: 1, column: "", found: String(inputs.names.length), expected });
  return names.map(() => -1);
}

function foundRange(column: readonly number[]): [number, number] {
  const { low, high } = rangeOf(column);
  return [low, high];
}

/** Names of the factors that never vary, of which a method can say nothing. */
export function constantFactors({ names, rows }: Pick<FactorTable, "names" | "rows">): string[] {
  return names.filter((_, factor) => {
    const { low, high } = rangeOf(rows.map((row) => row[factor]));
    return low === high;
  });
}

/** Tells of factors that never vary where a method counts them as telling nothing. */
export function tellConstant(table: Pick<FactorTable, "names" | "rows">, tell: Surroundings["tell"]): void {
  const constant = constantFactors(table);
  if (constant.length > 0) tell(`${constantWords(constant)}\n`);
}

/** The table without factors that never vary, which are told. */
export function varyingFactors(table: FactorTable, tell: Surroundings["tell"]): FactorTable {
  const constant = constantFactors(table);
  if (constant.length === 0 || constant.length === table.names.length) return table;
  const kept = Array.from(table.names.keys()).filter((factor) => !constant.includes(table.names[factor]));
  tell(`${constantWords(constant)}\n`);
  const { groups } = table;
  return {
    ...table,
    names: kept.map((factor) => table.names[factor]),
    bounds: kept.map((factor) => table.bounds[factor]),
    rows: table.rows.map((row) => kept.map((factor) => row[factor])),
    ...(groups ? { groups: kept.map((factor) => groups[factor]) } : {})
  };
}

/** `k never varies: it is left out.` */
export function constantWords(names: readonly string[]): string {
  return say(methodMessages.neverVary(names.slice(0, mostNamed).map(shortText), names.length - mostNamed));
}

/** Most factors that a message names. */
const mostNamed = 10;

/** A method that needs more rows, or can do with no more than so many. */
export function checkCount(
  { file, lines }: Pick<FactorTable, "file" | "lines">,
  { fewest = 1, most = Number.POSITIVE_INFINITY }: { readonly fewest?: number; readonly most?: number },
  add: AddProblem
): void {
  const count = lines.length;
  if (count >= fewest && count <= most) return;
  const expected =
    count < fewest
      ? { en: `at least ${fewest} rows`, zh: `至少${fewest}行` }
      : { en: `at most ${most} rows: take a part of them`, zh: `至多${most}行：请取其中一部分` };
  add({ file, line: lines.at(-1) ?? 1, column: "", found: say(methodMessages.rows(count)), expected });
}

/** Values outside the bounds that the problem file gives. */
export function checkBounds({ file, names, bounds, rows, lines }: FactorTable, add: AddProblem): void {
  rows.forEach((row, at) => {
    row.forEach((value, factor) => {
      const [low, high] = bounds[factor];
      if (Number.isNaN(value) || (value >= low && value <= high)) return;
      const expected = {
        en: `a number from ${low} to ${high}, the bounds of the problem`,
        zh: `${low}至${high}之间的数字（problem文件的上下限）`
      };
      const nearest = String(value < low ? low : high);
      add({ file, line: lines[at], column: names[factor], found: String(value), expected, nearest });
    });
  });
}

/** The output that is analysed: the one that is named, or the only one. */
export function outputOf({ outputs }: Tables, name: string | undefined, add: AddProblem): number[] {
  if (name !== undefined) {
    const place = columnPlace(outputs, name, add);
    return place < 0 ? [] : numbersIn(outputs, place, add);
  }
  if (outputs.names.length === 1) return numbersIn(outputs, 0, add);
  const expected = { en: "one column, or its name with --output", zh: "只有一列，或用--output指明" };
  add({
    file: outputs.file,
    line: 1,
    column: "",
    found: say(methodMessages.columns(outputs.names.length)),
    expected,
    nearest: outputs.names[0] ?? ""
  });
  return [];
}
