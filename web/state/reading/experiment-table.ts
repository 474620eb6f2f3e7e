import type { Experiment } from "../../../sim/experiment/index.ts";
import type { Text } from "../../../sim/index.ts";
import { csvColumns } from "../../../sim/tables/index.ts";

/** The files of an experiment that its reading needs, as text. */
export interface ExperimentTexts {
  readonly results: string;
  readonly columns: string;
  readonly definition: string;
  /** Says which engine made the results. */
  readonly package: string;
}

/** What is varied. */
export interface TableFactor {
  /** Name of its column; after its kind where an outcome has its id. */
  readonly name: string;
  readonly id: string;
  readonly kind: "measure" | "lever" | "assumption";
  readonly label: Text;
  readonly unit: Text;
  /** Ends of its range as the experiment has it, or as its points have it where it has none. */
  readonly low: number;
  readonly high: number;
  /** Equal ratios rather than equal steps have the same weight. */
  readonly isByRatios: boolean;
}

/** The results of an experiment by point, scenario and replicate. */
export interface ExperimentTable {
  readonly experiment: Experiment;
  readonly engine: string;
  readonly factors: readonly TableFactor[];
  /** Values of the factors, a row a point; NaN at a point without any run. */
  readonly points: readonly (readonly number[])[];
  /** Ids, in the order of the experiment. */
  readonly scenarios: readonly string[];
  /** Most replicates of a point. */
  readonly replicates: number;
  readonly outcomes: readonly string[];
  /** Of each outcome a value a run, in the order scenario, point, replicate; NaN where it is not defined or not run. */
  readonly values: readonly Float64Array[];
  readonly failed: number;
  /** Runs in which full tables of the program left something out, and how much in all. */
  readonly leftOut: { readonly runs: number; readonly things: number };
}

function leftOutIn(column: readonly string[]): ExperimentTable["leftOut"] {
  const counts = Array.from(column, Number).filter((count) => count > 0);
  return { runs: counts.length, things: counts.reduce((sum, count) => sum + count, 0) };
}

/** Reads the files that an experiment leaves. */
export function readExperimentTable(texts: ExperimentTexts): ExperimentTable {
  const experiment = JSON.parse(texts.definition) as Experiment;
  const rows = csvColumns(texts.results);
  const columns = dictionary(texts.columns);
  const numbers = (name: string) => Float64Array.from(rows[name], asNumber);
  const [point, replicate] = [numbers("point"), numbers("replicate")];
  const scenarios = experiment.scenarios.map(({ id }) => id);
  const [points, replicates] = [1 + highest(point), 1 + highest(replicate)];
  const place = rows.scenario.map(
    (id, row) => (scenarios.indexOf(id) * points + point[row]) * replicates + replicate[row]
  );
  const spread = (name: string, size: number, at: ArrayLike<number>) => {
    const values = new Float64Array(size).fill(Number.NaN);
    numbers(name).forEach((value, row) => {
      values[at[row]] = value;
    });
    return values;
  };
  const factors = columns.filter(({ role }) => role !== "run" && role !== "outcome");
  const settings = factors.map(({ name }) => spread(name, points, point));
  const outcomes = columns.filter(({ role }) => role === "outcome").map(({ name }) => name);
  return {
    experiment,
    engine: (JSON.parse(texts.package) as { readonly version: string }).version,
    factors: factors.map((column, factor) => factorOf(column, experiment, settings[factor])),
    points: Array.from({ length: points }, (_, row) => settings.map((values) => values[row])),
    scenarios,
    replicates,
    outcomes,
    values: outcomes.map((name) => spread(name, scenarios.length * points * replicates, place)),
    failed: rows.status.filter((status) => status === "failed").length,
    leftOut: leftOutIn(rows.left_out ?? [])
  };
}

function asNumber(cell: string | null): number {
  return cell === null || cell === "" ? Number.NaN : Number(cell);
}

function highest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), -1);
}

interface DictionaryLine {
  readonly name: string;
  readonly role: string;
  readonly label: Text;
  readonly unit: Text;
}

function dictionary(text: string): DictionaryLine[] {
  const { name, role, label_en, label_zh, unit_en, unit_zh } = csvColumns(text);
  return name.map((each, row) => ({
    name: each,
    role: role[row],
    label: { en: label_en[row], zh: label_zh[row] },
    unit: { en: unit_en[row] ?? "", zh: unit_zh[row] ?? "" }
  }));
}

function factorOf(
  { name, role, label, unit }: DictionaryLine,
  experiment: Experiment,
  values: Float64Array
): TableFactor {
  const kind = role as TableFactor["kind"];
  const id = name.startsWith(`${kind}_`) ? name.slice(kind.length + 1) : name;
  const range = rangeOf(experiment, kind, id) ?? ends(values.filter(Number.isFinite));
  return { name, id, kind, label, unit, low: range.low, high: range.high, isByRatios: "ratios" in range };
}

function ends(values: Float64Array): { readonly low: number; readonly high: number } {
  return {
    low: values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
    high: values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
  };
}

function rangeOf({ vary }: Experiment, kind: TableFactor["kind"], id: string) {
  if (kind === "measure") return { low: 0, high: 1 };
  return (kind === "lever" ? vary.levers : vary.assumptions)[id];
}
