import { normalQuantile } from "../../../sim/numeric/index.ts";

/** Pearson's statistic of counts against expected counts. */
export function chiSquare(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let statistic = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const gap = counts[cell]! - expected(cell);
    statistic += (gap * gap) / expected(cell);
  }
  return statistic;
}

/** Quantile of chi-square in the form of Wilson and Hilferty (1931), good to a per cent from three degrees on. */
export function chiSquareQuantile(probability: number, degrees: number): number {
  const root = 1 - 2 / (9 * degrees) + normalQuantile(probability) * Math.sqrt(2 / (9 * degrees));
  return degrees * root * root * root;
}
