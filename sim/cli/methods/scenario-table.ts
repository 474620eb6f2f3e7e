import type { Value } from "../../analysis/paired-difference.ts";
import { type AddProblem, type CellTable, columnPlace, textsIn, valuesIn } from "../../import/cell-table.ts";
import { namedChoice } from "../named-choice.ts";
import type { Tables } from "./tables.ts";

/** Columns by which inputs say what a row is of: a scenario, its luck, and perhaps the assumptions it ran under. */
const keyColumns = ["scenario", "replicate"] as const;
const worldColumn = "world";

/** Outputs of scenarios under the same luck. */
export interface ScenarioTable {
  /** In the order in which they appear. */
  readonly scenarios: readonly string[];
  readonly replicates: readonly string[];
  /** One, without a name, where the inputs have no such column. */
  readonly worlds: readonly string[];
  readonly outputs: readonly string[];
  /** The output of a scenario in a world under a replicate; null where it is not defined or was not run. */
  readonly value: (output: string, scenario: string, world: string, replicate: string) => Value;
}

/** Reads inputs that name scenarios and replicates, and outputs of which cells may be empty. */
export function scenarioTable({ inputs, outputs }: Tables, add: AddProblem): ScenarioTable {
  const [scenarios, replicates] = keyColumns.map((name) => textColumn(inputs, name, add));
  const worlds = inputs.names.includes(worldColumn) ? textColumn(inputs, worldColumn, add) : scenarios.map(() => "");
  const rows = rowsByKey(inputs, [scenarios, worlds, replicates], add);
  const columns = new Map(outputs.names.map((name, place) => [name, valuesIn(outputs, place, add)]));
  return {
    scenarios: unique(scenarios),
    replicates: unique(replicates),
    worlds: unique(worlds),
    outputs: outputs.names,
    value(output, ...key) {
      const row = rows.get(keyOf(key));
      return row === undefined ? null : (columns.get(output)?.[row] ?? null);
    }
  };
}

function textColumn(table: CellTable, name: string, add: AddProblem): string[] {
  const place = columnPlace(table, name, add);
  return place < 0 ? table.lines.map(() => "") : textsIn(table, place, add);
}

function rowsByKey(
  { file, lines, names }: CellTable,
  columns: readonly (readonly string[])[],
  add: AddProblem
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const isKnown = keyColumns.every((name) => names.includes(name));
  lines.forEach((line, row) => {
    const key = keyOf(columns.map((column) => column[row]));
    const first = rows.get(key);
    if (first === undefined) rows.set(key, row);
    else if (isKnown) {
      const expected = {
        en: `a scenario and replicate not used before; line ${lines[first]} has them`,
        zh: `未用过的scenario与replicate组合；第${lines[first]}行已用`
      };
      add({ file, line, column: "", found: columns.map((column) => column[row]).join(" "), expected });
    }
  });
  return rows;
}

function keyOf(words: readonly string[]): string {
  return JSON.stringify(words);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** The scenario that a person names, or the first of the table. */
export function scenarioNamed({ scenarios }: ScenarioTable, name: string | undefined, option: string): string {
  return name === undefined ? scenarios[0] : namedChoice(`${option} is`, name, scenarios);
}

/** The output that a person names, or the only one. */
export function oneOutput({ outputs }: ScenarioTable, name: string | undefined): string {
  if (name === undefined && outputs.length === 1) return outputs[0];
  return namedChoice("--output is", name ?? "missing", outputs);
}
