/** A range of values, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The least and the greatest of values, however many. */
export function rangeOf(values: ArrayLike<number>): Interval {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = 0; place < values.length; place++) {
    low = Math.min(low, values[place]);
    high = Math.max(high, values[place]);
  }
  return { low, high };
}

/** Values that differ by less than this share of their size differ by errors of rounding. */
const dust = 1e-13;

/** The values; where they differ by errors of rounding only, the least of them in every place. */
export function withoutDust(values: readonly number[]): readonly number[] {
  const { low, high } = rangeOf(values);
  const differ = high - low > dust * Math.max(Math.abs(low), Math.abs(high));
  return differ ? values : values.map(() => low);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample covariance of values side by side, divided by n − 1; with itself the variance. */
export function covariance(a: readonly number[], b: readonly number[]): number {
  const centreA = mean(a);
  const centreB = mean(b);
  return a.reduce((sum, value, pair) => sum + (value - centreA) * (b[pair] - centreB), 0) / (a.length - 1);
}
