import { normalQuantile } from "../../numeric/index.ts";
import { resamplesOf } from "../comparison/bootstrap.ts";
import { saltelliRows } from "../designs/saltelli.ts";
import { covariance, mean, rangeOf, withoutDust } from "../moments.ts";

/** Shares of the variance of an output, one a factor; interactions make them sum to less or more than 1. */
export interface SobolIndices {
  /** What the factor explains by itself. */
  readonly first: readonly Index[];
  /** What the factor explains together with all others. */
  readonly total: readonly Index[];
  /** What two factors explain only together, one row a factor; null on and below the diagonal, absent without the rows for it. */
  readonly second?: readonly (readonly (Index | null)[])[];
}

/** An index and how far its interval reaches on either side. */
export interface Index {
  readonly value: number;
  readonly reach: number;
}

export interface IntervalSettings {
  /** Of the interval, 0 to 1. */
  readonly level: number;
  /** Bootstrap samples that it rests on. */
  readonly resamples: number;
  readonly seed: string;
}

/** Outputs by what their row is, one value a base sample, or a list of them one a factor. */
interface Sample {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
  readonly ba: readonly Float64Array[];
}

/** Base samples of which an estimate is made. */
type Rows = ArrayLike<number>;
type Estimator = (rows: Rows) => number;

/**
 * Sobol indices from the outputs of a Saltelli design, standardised first. First order after Saltelli and co-authors
 * (2010), total order after Jansen (1999), second order after Saltelli (2002); intervals are those of a normal law with
 * the spread of the estimate over bootstrap samples of the base samples (Archer, Saltelli and Sobol 1997).
 * @param outputs in the order of `saltelliDesign`
 */
export function sobolIndices(
  outputs: readonly number[],
  factors: number,
  hasSecondOrder: boolean,
  { level, resamples, seed }: IntervalSettings
): SobolIndices {
  const sample = byRow(standardised(withoutDust(outputs)), factors, hasSecondOrder);
  const all = Array.from(sample.a.keys());
  const drawn = resamplesOf(all.length, resamples, seed);
  const wide = normalQuantile(0.5 + level / 2);
  const judged = (estimate: Estimator): Index => ({ value: estimate(all), reach: wide * spread(drawn.map(estimate)) });
  const eachFactor = Array.from({ length: factors }, (_, factor) => factor);
  const first = eachFactor.map((factor) => judged((rows) => firstOrder(sample, factor, rows)));
  const total = eachFactor.map((factor) => judged((rows) => totalOrder(sample, factor, rows)));
  if (!hasSecondOrder) return { first, total };
  const second = eachFactor.map((one) =>
    eachFactor.map((other) => (other > one ? judged((rows) => secondOrder(sample, one, other, rows)) : null))
  );
  return { first, total, second };
}

function standardised(outputs: readonly number[]): Float64Array {
  const { low, high } = rangeOf(outputs);
  const centre = high > low ? mean(outputs) : low;
  const deviation = Math.sqrt(mean(outputs.map((value) => (value - centre) * (value - centre))));
  return Float64Array.from(outputs, (value) => (deviation > 0 ? (value - centre) / deviation : 0));
}

function byRow(outputs: Float64Array, factors: number, hasSecondOrder: boolean): Sample {
  const step = saltelliRows(factors, hasSecondOrder);
  const row = (place: number) => outputs.filter((_, at) => at % step === place);
  const rowsFrom = (start: number) => Array.from({ length: factors }, (_, factor) => row(start + factor));
  return { a: row(0), b: row(step - 1), ab: rowsFrom(1), ba: hasSecondOrder ? rowsFrom(1 + factors) : [] };
}

function firstOrder({ a, b, ab }: Sample, factor: number, rows: Rows): number {
  const mixed = ab[factor];
  return meanOver(rows, (row) => b[row] * (mixed[row] - a[row])) / (variance(a, b, rows) || Number.POSITIVE_INFINITY);
}

function totalOrder({ a, b, ab }: Sample, factor: number, rows: Rows): number {
  const mixed = ab[factor];
  const squares = meanOver(rows, (row) => (a[row] - mixed[row]) * (a[row] - mixed[row]));
  return squares / 2 / (variance(a, b, rows) || Number.POSITIVE_INFINITY);
}

function secondOrder(sample: Sample, one: number, other: number, rows: Rows): number {
  const { a, b, ab, ba } = sample;
  const [reverse, mixed] = [ba[one], ab[other]];
  const both = meanOver(rows, (row) => reverse[row] * mixed[row] - a[row] * b[row]);
  const joint = both / (variance(a, b, rows) || Number.POSITIVE_INFINITY);
  return joint - firstOrder(sample, one, rows) - firstOrder(sample, other, rows);
}

function meanOver(rows: Rows, term: (row: number) => number): number {
  let sum = 0;
  for (let place = 0; place < rows.length; place++) sum += term(rows[place]);
  return sum / rows.length;
}

/** Variance over A and B together, divided by their number. */
function variance(a: Float64Array, b: Float64Array, rows: Rows): number {
  const centre = meanOver(rows, (row) => a[row] + b[row]) / 2;
  return meanOver(rows, (row) => (a[row] - centre) * (a[row] - centre) + (b[row] - centre) * (b[row] - centre)) / 2;
}

function spread(estimates: readonly number[]): number {
  return Math.sqrt(covariance(estimates, estimates));
}
