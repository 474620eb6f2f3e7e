import { mean, rangeOf, withoutDust } from "../moments.ts";
import { median, quantile } from "../quantiles.ts";

/** Largest distances between the distribution of an output and what it is inside a slice of one factor, 0 to 1. */
export interface PawnIndex {
  readonly median: number;
  readonly mean: number;
  readonly maximum: number;
}

/** Slices where nothing else is said. */
export const usualSlices = 10;

/** Fewest rows: two a slice. */
export function fewestForPawn(slices: number): number {
  return 2 * slices;
}

/**
 * Moment-free sensitivity from any sample: the factor is cut into slices of equal count, and the outputs of each slice
 * are held against all outputs by the Kolmogorov–Smirnov distance. Tails, however heavy, do no harm. As in SALib a slice
 * holds its lower end and not its upper, so that the largest value of the factor is in none, unless several rows share
 * it. A factor with no more values than slices is cut by its values, so that rare ones count; one that never varies
 * tells nothing. Source: Pianosi and Wagener (2018), Environmental Modelling and Software 108.
 * @param factor values of one factor, one a row
 */
export function pawn(factor: readonly number[], outputs: readonly number[], slices: number): PawnIndex {
  const steady = withoutDust(outputs);
  const all = Float64Array.from(steady).sort();
  const distances = slicesOf(factor, slices).flatMap((isInside) => {
    const inside = steady.filter((_, row) => isInside(factor[row]));
    return inside.length === 0 ? [] : [distributionDistance(Float64Array.from(inside).sort(), all)];
  });
  return { median: median(distances), mean: mean(distances), maximum: rangeOf(distances).high };
}

type IsInside = (value: number) => boolean;

function slicesOf(factor: readonly number[], slices: number): IsInside[] {
  const values = new Set(factor);
  if (values.size <= slices) return [...values].sort((a, b) => a - b).map((level) => (value) => value === level);
  const ends = Array.from({ length: slices + 1 }, (_, end) => quantile(factor, end / slices));
  const top = ends[slices];
  const isShared = factor.reduce((count, value) => count + Number(value === top), 0) > 1;
  return ends.slice(1).map((end, slice) => {
    const isLast = slice === slices - 1 && isShared;
    return (value) => value >= ends[slice] && (value < end || (isLast && value === end));
  });
}

/** Largest difference between two empirical distribution functions, both samples in order. */
export function distributionDistance(one: Float64Array, other: Float64Array): number {
  let [below, belowOther, largest] = [0, 0, 0];
  while (below < one.length && belowOther < other.length) {
    const value = Math.min(one[below], other[belowOther]);
    while (one[below] === value) below++;
    while (other[belowOther] === value) belowOther++;
    largest = Math.max(largest, Math.abs(below / one.length - belowOther / other.length));
  }
  return largest;
}
