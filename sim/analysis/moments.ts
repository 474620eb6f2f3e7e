/** A range of values, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
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
