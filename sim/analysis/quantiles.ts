/**
 * Quantile at `share` (0 to 1) with linear interpolation between order statistics, the type 7 of
 * Hyndman and Fan (1996), The American Statistician 50(4): the position is (n − 1) · share.
 * @returns NaN for an empty sample
 */
export function quantile(sample: ArrayLike<number>, share: number): number {
  const ordered = Float64Array.from(sample).sort();
  if (ordered.length === 0) return Number.NaN;
  const position = (ordered.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return ordered[below] + (position - below) * (ordered[above] - ordered[below]);
}

/** The middle of a sample, the mean of the two middle values when their number is even. */
export function median(sample: ArrayLike<number>): number {
  return quantile(sample, 0.5);
}
