import {
  type ElementaryEffect,
  elementaryEffects,
  factorialEffects,
  featureScores,
  fewestForPawn,
  fewestForRegression,
  fewestForTrees,
  heavyTail,
  type Interval,
  mean,
  meanInterval,
  type Point,
  pawn,
  quantile,
  rangeOf,
  rankRegression,
  resamplesOf,
  saltelliRows,
  sobolIndices,
  transforms,
  usualSlices
} from "../../../sim/analysis/index.ts";
import type { ExperimentTable, TableFactor } from "./experiment-table.ts";
import { type Cases, casesOf, type Question, replicatesAt } from "./question.ts";

export const sensitivityMethods = [
  "sobol",
  "morris",
  "effects",
  "oneAtATime",
  "regression",
  "pawn",
  "features"
] as const;
export type SensitivityMethod = (typeof sensitivityMethods)[number];

/** What one factor does by a method: figures, one a series of the method, with intervals where there are any. */
export interface FactorFigures {
  /** Place of the factor in the table. */
  readonly factor: number;
  readonly values: readonly number[];
  readonly intervals: readonly (Interval | null)[];
}

export interface Sensitivity {
  readonly method: SensitivityMethod;
  /** The factor that matters most first. */
  readonly factors: readonly FactorFigures[];
  readonly cases: number;
  /** Share of the variance that the method explains, of methods that rest on a fit; null where it is not defined. */
  readonly explained: number | null;
  /** Whether ranks stand for the outcome, whose tail is too heavy for a variance. */
  readonly isByRank: boolean;
  /** What a factor without influence stays below in 95 of 100 draws, of methods that never come to zero; else 0. */
  readonly luck: number;
}

/** Why there are no bars. */
export type NoSensitivity = "oneFactor" | "fewCases" | "gaps" | "collinear";

const level = 0.95;
const resamples = 1000;
/** Resamples of what rests on the whole sample. */
const sampleResamples = 100;
const trees = 100;
const forestResamples = 20;
/** Normal bound of the level. */
const wide = 1.959963984540054;

/** Below this share of the variance of ranks a regression says little, and distances between distributions are shown first. */
const leastExplained = 0.5;

/** Methods that the design allows, the one to begin with first. */
export function methodsOf(table: ExperimentTable): readonly SensitivityMethod[] {
  const { kind } = table.experiment.design;
  const anySample = ["regression", "pawn", "features"] as const;
  if (kind === "saltelli") return ["sobol", ...anySample];
  if (kind === "morris") return ["morris"];
  if (kind === "one-at-a-time") return ["oneAtATime"];
  if (kind === "shapley" || kind === "scenarios") return [];
  return areTwoLevels(table) ? ["effects"] : anySample;
}

function areTwoLevels({ experiment, points, factors }: ExperimentTable): boolean {
  if (experiment.design.kind !== "full-factorial" && experiment.design.kind !== "fractional-factorial") return false;
  return points.every((row) => row.every((value, at) => value === factors[at].low || value === factors[at].high));
}

/**
 * How much each factor matters.
 * @param wanted the method; without one a regression of ranks gives way to distances where it explains little
 */
export function sensitivityOf(
  table: ExperimentTable,
  question: Question,
  wanted?: SensitivityMethod
): Sensitivity | NoSensitivity {
  const cases = casesOf(table, question);
  const [usual] = methodsOf(table);
  if (table.factors.length < 2 || !usual) return "oneFactor";
  const found = compute[wanted ?? usual](table, question, cases);
  if (wanted || typeof found === "string" || found.method !== "regression") return found;
  if ((found.explained ?? 0) >= leastExplained) return found;
  const distances = compute.pawn(table, question, cases);
  return typeof distances === "string" ? found : distances;
}

type Compute = (table: ExperimentTable, question: Question, cases: Cases) => Sensitivity | NoSensitivity;

const compute: Readonly<Record<SensitivityMethod, Compute>> = {
  sobol(table, _, cases) {
    const { design, seed } = table.experiment;
    const hasSecondOrder = "secondOrder" in design && design.secondOrder === true;
    const step = saltelliRows(table.factors.length, hasSecondOrder);
    if (cases.values.length !== table.points.length || cases.values.length % step !== 0) return "gaps";
    const isByRank = heavyTail(cases.values) !== undefined;
    const outputs = transforms[isByRank ? "rank" : "none"](cases.values);
    const indices = sobolIndices(outputs, table.factors.length, hasSecondOrder, { level, resamples, seed });
    const around = ({ value, reach }: { value: number; reach: number }) => ({
      low: value - reach,
      high: value + reach
    });
    const figures = table.factors.map((_factor, factor) => {
      const [first, total] = [indices.first[factor], indices.total[factor]];
      return { factor, values: [first.value, total.value], intervals: [around(first), around(total)] };
    });
    return { ...sorted("sobol", figures, cases, 1), isByRank };
  },

  morris(table, _, cases) {
    const length = table.factors.length + 1;
    if (cases.values.length !== table.points.length || cases.values.length % length !== 0) return "gaps";
    const isByRank = heavyTail(cases.values) !== undefined;
    const outputs = transforms[isByRank ? "rank" : "none"](cases.values);
    const points = cases.rows.map((row) => placeIn(table.factors, row));
    const effects = elementaryEffects(inWalks(points, length), inWalks(outputs, length), level);
    return { ...sorted("morris", effects.map(morrisFigures), cases, 0), isByRank };
  },

  effects(table, question, cases) {
    if (cases.values.length !== table.points.length) return "gaps";
    const points = table.points.map((row) => row.map((value, at) => Number(value === table.factors[at].high)));
    const found = completeReplicates(table, question).map((values) => factorialEffects(points, values).main);
    if (found.length === 0) return "gaps";
    const figures = table.factors.map((_, factor) => {
      const values = found.map((main) => main[factor]);
      return { factor, values: [mean(values)], intervals: [meanInterval(values, level) ?? null] };
    });
    return sorted("effects", figures, cases);
  },

  oneAtATime(table, question, cases) {
    const base = replicatesAt(table, question, 0);
    const figures = table.factors.map((_, factor) => {
      const changes = table.points.flatMap((row, point) => {
        if (row[factor] === table.points[0][factor]) return [];
        const gains = replicatesAt(table, question, point).map((value, replicate) => value - base[replicate]);
        const defined = gains.filter(Number.isFinite);
        return defined.length === 0 ? [] : [{ change: mean(defined), interval: meanInterval(defined, level) ?? null }];
      });
      const ordered = changes.sort((one, other) => one.change - other.change);
      const ends = [ordered.find(({ change }) => change < 0), ordered.findLast(({ change }) => change > 0)];
      return {
        factor,
        values: ends.map((end) => end?.change ?? 0),
        intervals: ends.map((end) => end?.interval ?? null)
      };
    });
    return sorted("oneAtATime", figures, cases);
  },

  regression(table, _, cases) {
    if (cases.values.length < fewestCasesFor("regression", table)) return "fewCases";
    const found = rankRegression(columnsOf(cases), cases.values, level);
    if (!found) return "collinear";
    const figures = found.coefficients.map((value, factor) => ({
      factor,
      values: [value],
      intervals: [{ low: value - found.reaches[factor], high: value + found.reaches[factor] }]
    }));
    return { ...sorted("regression", figures, cases), explained: found.explained };
  },

  pawn(table, _, cases) {
    if (cases.values.length < fewestCasesFor("pawn", table)) return "fewCases";
    const drawn = resamplesOf(cases.values.length, sampleResamples, table.experiment.seed);
    const figures = columnsOf(cases).map((column, factor) => {
      const value = pawn(column, cases.values, usualSlices).median;
      const again = drawn.map((places) => {
        const [own, outputs] = [column, cases.values].map((values) => Array.from(places, (place) => values[place]));
        return pawn(own, outputs, usualSlices).median;
      });
      return { factor, values: [value], intervals: [spreadAround(value, again)] };
    });
    const shuffled = drawn.map(
      (_, shuffle) => pawn(factorByLot(table, shuffle, cases), cases.values, usualSlices).median
    );
    return { ...sorted("pawn", figures, cases), luck: quantile(shuffled, level) };
  },

  features(table, _, { rows, values, points }) {
    const { seed } = table.experiment;
    if (values.length < fewestCasesFor("features", table)) return "fewCases";
    const whole = featureScores({ rows, values }, trees, seed);
    const again = resamplesOf(values.length, forestResamples, seed).map((places) => {
      const drawn = Array.from(places);
      const sample = { rows: drawn.map((place) => rows[place]), values: drawn.map((place) => values[place]) };
      return featureScores(sample, trees / 4, seed).scores;
    });
    const figures = whole.scores.map((value, factor) => ({
      factor,
      values: [value],
      intervals: [
        spreadAround(
          value,
          again.map((scores) => scores[factor])
        )
      ]
    }));
    const explained = Number.isFinite(whole.explained) ? whole.explained : null;
    return { ...sorted("features", figures, { rows, values, points }), explained };
  }
};

/** A factor whose values are in an order by lot, so that it tells nothing of the outcome. */
function factorByLot({ experiment }: ExperimentTable, shuffle: number, { values }: Cases): number[] {
  const [lots] = resamplesOf(values.length, 1, `${experiment.seed} ${shuffle}`);
  return Array.from(lots, (lot, place) => lot + place / values.length);
}

/** Fewest settings with a value of the outcome that a method needs beside those of its design. */
export function fewestCasesFor(method: SensitivityMethod, { factors }: Pick<ExperimentTable, "factors">): number {
  switch (method) {
    case "regression":
      return fewestForRegression(factors.length);
    case "pawn":
      return fewestForPawn(usualSlices);
    case "features":
      return fewestForTrees;
    default:
      return 1;
  }
}

/** Puts the factor whose figure of a series is largest first; without a series the largest figure of any counts. */
function sorted(method: SensitivityMethod, figures: readonly FactorFigures[], cases: Cases, by?: number): Sensitivity {
  const size = ({ values }: FactorFigures) => rangeOf((by === undefined ? values : [values[by]]).map(Math.abs)).high;
  const factors = [...figures].sort((one, other) => size(other) - size(one));
  return { method, factors, cases: cases.values.length, explained: null, isByRank: false, luck: 0 };
}

function columnsOf({ rows }: Cases): number[][] {
  return rows[0].map((_, factor) => rows.map((row) => row[factor]));
}

function inWalks<Row>(rows: readonly Row[], length: number): Row[][] {
  return Array.from({ length: rows.length / length }, (_, walk) => rows.slice(walk * length, (walk + 1) * length));
}

function morrisFigures({ meanAbsolute, reach, spread }: ElementaryEffect, factor: number): FactorFigures {
  const interval = Number.isNaN(reach) ? null : { low: Math.max(0, meanAbsolute - reach), high: meanAbsolute + reach };
  return { factor, values: [meanAbsolute, Number.isNaN(spread) ? 0 : spread], intervals: [interval, null] };
}

/** Where a setting lies in the unit cube of the ranges. */
function placeIn(factors: readonly TableFactor[], row: readonly number[]): Point {
  return factors.map(({ low, high, isByRatios }, at) =>
    isByRatios ? Math.log(row[at] / low) / Math.log(high / low) : (row[at] - low) / (high - low)
  );
}

/** Values at all points, replicate by replicate, of replicates that leave no gap. */
function completeReplicates(table: ExperimentTable, question: Question): number[][] {
  const byPoint = table.points.map((_, point) => replicatesAt(table, question, point));
  const replicates = Array.from({ length: table.replicates }, (_, replicate) => byPoint.map((row) => row[replicate]));
  return replicates.filter((values) => values.every(Number.isFinite));
}

/** Interval of a normal law with the spread of the figure over resamples. */
function spreadAround(value: number, again: readonly number[]): Interval {
  const centre = mean(again);
  const deviation = Math.sqrt(again.reduce((sum, each) => sum + (each - centre) ** 2, 0) / (again.length - 1));
  return { low: Math.max(0, value - wide * deviation), high: value + wide * deviation };
}
