import { mean } from "../../../sim/analysis/index.ts";
import type { ExperimentTable } from "./experiment-table.ts";

/** What is read: an outcome of one scenario, or what a scenario changes of it against the first. */
export interface Question {
  readonly outcome: string;
  /** Place of the scenario in the table. */
  readonly scenario: number;
  /** Whether it is the paired difference to the first scenario. */
  readonly isDifference: boolean;
}

/** What counts as failing: values beyond a bound. */
export interface Failing {
  readonly side: "below" | "above";
  /** In the unit of the outcome. */
  readonly bound: number;
}

/** Points at which what is asked for is defined. */
export interface Cases {
  /** Number of the point of each case. */
  readonly points: readonly number[];
  /** Values of the factors, a row a case. */
  readonly rows: readonly (readonly number[])[];
  /** The mean over replicates, one a case. */
  readonly values: readonly number[];
}

/** What is asked for, replicate by replicate at a point; NaN where a run lacks it. */
export function replicatesAt(table: ExperimentTable, question: Question, point: number): number[] {
  const { scenario, isDifference } = question;
  return Array.from({ length: table.replicates }, (_, replicate) => {
    const value = valueAt(table, question.outcome, scenario, point, replicate);
    return isDifference ? value - valueAt(table, question.outcome, 0, point, replicate) : value;
  });
}

/** The outcome of one run; NaN where it is not defined or was not run. */
export function valueAt(
  { outcomes, values, points, replicates }: ExperimentTable,
  outcome: string,
  scenario: number,
  point: number,
  replicate: number
): number {
  return values[outcomes.indexOf(outcome)][(scenario * points.length + point) * replicates + replicate];
}

/** Mean over the replicates of each point that define what is asked for; NaN where none does. */
export function pointMeans(table: ExperimentTable, question: Question): number[] {
  return table.points.map((_, point) => mean(replicatesAt(table, question, point).filter(Number.isFinite)));
}

/** The points that have a value, with their settings. */
export function casesOf(table: ExperimentTable, question: Question): Cases {
  const means = pointMeans(table, question);
  const points = Array.from(means.keys()).filter((point) => Number.isFinite(means[point]));
  return { points, rows: points.map((point) => table.points[point]), values: points.map((point) => means[point]) };
}

export function fails({ side, bound }: Failing, value: number): boolean {
  return side === "below" ? value < bound : value > bound;
}
