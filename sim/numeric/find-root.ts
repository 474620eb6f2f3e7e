/**
 * The point between low and high at which a monotone function changes sign, by bisection until the interval
 * cannot be halved any more. The signs at both ends must differ, or one of the ends must be the root.
 */
export function findRoot(valueAt: (x: number) => number, low: number, high: number): number {
  const valueAtLow = valueAt(low);
  if (valueAtLow === 0) return low;
  const valueAtHigh = valueAt(high);
  if (valueAtHigh === 0) return high;
  if (valueAtLow > 0 === valueAtHigh > 0) {
    throw new RangeError(`findRoot: the values at ${low} and ${high} have the same sign, expected opposite signs`);
  }
  return halved(valueAt, low, high, valueAtLow > 0);
}

function halved(valueAt: (x: number) => number, low: number, high: number, isPositiveAtLow: boolean): number {
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) return middle;
    const value = valueAt(middle);
    if (value === 0) return middle;
    if (value > 0 === isPositiveAtLow) low = middle;
    else high = middle;
  }
}
