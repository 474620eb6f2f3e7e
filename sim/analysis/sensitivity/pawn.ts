import { mean } from "../moments.ts";
import { median, quantile } from "../quantiles.ts";

/** Largest distances between the distribution of an output and what it is inside a slice of one factor, 0 to 1. */
export interface PawnIndex {
  readonly median: number;
  readonly mean: number;
  readonly maximum: number;
}

/**
 * Moment-free sensitivity from any sample: the factor is cut into slices of equal count, and the outputs of each slice
 * are held against all outputs by the Kolmogorov–Smirnov distance. Tails, however heavy, do no harm. As in SALib a slice
 * holds its lower end and not its upper, so that the largest value of the factor is in none.
 * Source: Pianosi and Wagener (2018), Environmental Modelling and Software 108.
 * @param factor values of one factor, one a row
 */
export function pawn(factor: readonly number[], outputs: readonly number[], slices: number): PawnIndex {
  const all = Float64Array.from(outputs).sort();
  const ends = Array.from({ length: slices + 1 }, (_, end) => quantile(factor, end / slices));
  const distances = ends.slice(1).flatMap((end, slice) => {
    const inside = outputs.filter((_, row) => factor[row] >= ends[slice] && factor[row] < end);
    return inside.length === 0 ? [] : [distributionDistance(Float64Array.from(inside).sort(), all)];
  });
  return { median: median(distances), mean: mean(distances), maximum: Math.max(...distances) };
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
