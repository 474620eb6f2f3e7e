import { mean } from "../../analysis/moments.ts";
import type { Value } from "../../analysis/paired-difference.ts";
import { readNumber } from "../../csv/read-number.ts";
import type { Text } from "../../declare/text.ts";
import { type CellTable, columnPlace, textsIn, valuesIn } from "../../import/cell-table.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import { namedChoice } from "../named-choice.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodMessages } from "../words/method-messages.ts";
import type { Tables } from "./tables.ts";

/** Columns by which inputs say what a row is of: a scenario, the assumptions it ran under, and its luck. */
const keyColumns = ["scenario", "world", "replicate"] as const;
type KeyColumn = (typeof keyColumns)[number];

/** Outputs of scenarios under the same luck. */
export interface ScenarioTable {
  /** In the order in which they appear; without such a column every row is one. */
  readonly scenarios: readonly string[];
  /** Worlds and replicates; one without a name where the inputs have no such column. */
  readonly worlds: readonly string[];
  readonly replicates: readonly string[];
  readonly outputs: readonly string[];
  /** The output of a scenario in a world under a replicate; null where it is not defined or was not run. */
  readonly value: (output: string, scenario: string, world: string, replicate: string) => Value;
}

/** Reads inputs that name scenarios and whatever else is needed, and outputs of which cells may be empty. */
export function scenarioTable(needed: readonly KeyColumn[]) {
  return ({ inputs, outputs, tell }: Tables, add: AddProblem): ScenarioTable => {
    const [scenarios, worlds, replicates] = keyColumns.map((name) => keyColumn(inputs, name, needed, add));
    const rows = rowsByKey(inputs, [scenarios, worlds, replicates], add);
    const columns = new Map(outputs.names.map((name, place) => [name, valuesIn(outputs, place, add)]));
    for (const [name, values] of columns) tellEmpty(name, values, outputs.file, tell);
    return {
      scenarios: unique(scenarios),
      worlds: unique(worlds),
      replicates: unique(replicates).sort(byLabel),
      outputs: outputs.names,
      value(output, ...key) {
        const row = rows.get(keyOf(key));
        return row === undefined ? null : (columns.get(output)?.[row] ?? null);
      }
    };
  };
}

/** Cells without a value are left out, each with its pair; that they are is told. */
function tellEmpty(name: string, values: readonly Value[], file: string, tell: Tables["tell"]): void {
  const count = values.reduce<number>((sum, value) => sum + Number(value === null), 0);
  if (count > 0) tell(`${say(methodMessages.emptyCells(file, name, count, values.length))}\n`);
}

function keyColumn(table: CellTable, name: KeyColumn, needed: readonly KeyColumn[], add: AddProblem): string[] {
  const isThere = table.names.includes(name) || needed.includes(name);
  const place = isThere ? columnPlace(table, name, add) : -1;
  if (place >= 0) return textsIn(table, place, add);
  return table.lines.map((_, row) => (name === "scenario" && !isThere ? say(methodMessages.rowNamed(row + 1)) : ""));
}

/** Row of each key; a key that is there twice is a problem, unless a column of it is missing, which is one already. */
function rowsByKey(
  table: CellTable,
  columns: readonly (readonly string[])[],
  add: AddProblem
): ReadonlyMap<string, number> {
  const { file, lines } = table;
  const rows = new Map<string, number>();
  lines.forEach((line, row) => {
    const words = columns.map((column) => column[row]);
    const first = rows.get(keyOf(words));
    if (first === undefined) rows.set(keyOf(words), row);
    else if (words[0] !== "")
      add({
        file,
        line,
        column: "",
        found: words.filter((word) => word !== "").join(" "),
        expected: usedIn(lines[first]),
        cause: "twice"
      });
  });
  return rows;
}

function usedIn(line: number): Text {
  return { en: `a row of its own; line ${line} is of the same`, zh: `各行互不相同；第${line}行与之相同` };
}

function keyOf(words: readonly string[]): string {
  return JSON.stringify(words);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** By number where both are numbers, so that lots over replicates do not hang on the order of rows. */
function byLabel(one: string, other: string): number {
  const [first, second] = [readNumber(one), readNumber(other)];
  if (first !== undefined && second !== undefined && first !== second) return first - second;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The scenario that a person names, or the first of the table. */
export function scenarioNamed({ scenarios }: ScenarioTable, name: string | undefined, option: string): string {
  return name === undefined ? scenarios[0] : namedChoice(`${option} is`, name, scenarios);
}

/** The output that a person names, or the only one. */
export function oneOutput({ outputs }: ScenarioTable, name: string | undefined): string {
  if (name === undefined && outputs.length === 1) return outputs[0];
  return namedChoice("--output is", name ?? say(methodMessages.missing), outputs);
}

/** Means over replicates, scenarios × worlds; what is missing is said for all at once. */
export function meansByWorld(table: ScenarioTable, output: string): number[][] {
  const gaps: Text[] = [];
  const means = table.scenarios.map((scenario) =>
    table.worlds.map((world) => {
      const values = table.replicates.map((replicate) => table.value(output, scenario, world, replicate));
      const defined = values.filter((value) => value !== null);
      if (defined.length === 0) gaps.push(methodMessages.gapIn(scenario, output, world));
      return mean(defined);
    })
  );
  const causes = gapCauses(gaps, methodMessages.valueInWorlds);
  if (causes.length > 0) throw new UsageError(causes);
  return means;
}

/** Most gaps that a message names. */
const mostNamed = 3;

/** What is said of a table that lacks values: one sentence with the first of them, or nothing. */
export function gapCauses(gaps: readonly Text[], expected: Text): string[] {
  if (gaps.length === 0) return [];
  return [say(methodMessages.gaps(gaps.slice(0, mostNamed), gaps.length - mostNamed, expected))];
}
