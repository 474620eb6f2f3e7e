/** Remainders of the parts, grown to the longest split seen, so that a split in the month allocates nothing. */
let remainders = new Float64Array(64);
let sorted = new Float64Array(64);

/**
 * Splits a whole amount in proportion to the weights so that the parts are whole and sum to the total exactly.
 * Every part is first rounded down; the units left over go to the largest remainders, ties to the lowest index.
 * A part of weight 0 receives nothing.
 * @param total whole and non-negative, at most 2^53 − 1 (fen, or equity units)
 * @param weights non-negative with a positive sum, one for each part
 * @param out receives the parts; may be the array of weights itself
 */
export function splitByLargestRemainder(total: number, weights: ArrayLike<number>, out: Float64Array): void {
  const weightSum = sumOfWeights(weights, out.length);
  if (remainders.length < out.length) growScratch(out.length);
  let left = total;
  let sharers = 0;
  for (let part = 0; part < out.length; part++) {
    const weight = weights[part]!;
    const share = (total * weight) / weightSum;
    const whole = Math.min(Math.floor(share), left);
    out[part] = whole;
    remainders[part] = weight > 0 ? share - whole : nothingDue;
    left -= whole;
    if (weight > 0) sharers++;
  }
  while (left > 0) left -= giveLeftOver(Math.min(left, sharers), out);
}

/** Below every remainder of a part that shares. */
const nothingDue = -1;

function sumOfWeights(weights: ArrayLike<number>, count: number): number {
  let sum = 0;
  for (let part = 0; part < count; part++) sum += weights[part]!;
  if (!(sum > 0)) throw new RangeError(`splitByLargestRemainder: the weights sum to ${sum}, expected a positive sum`);
  return sum;
}

function growScratch(length: number): void {
  remainders = new Float64Array(2 * length);
  sorted = new Float64Array(2 * length);
}

/** Gives one unit to each of the `units` parts with the largest remainders; returns the units given. */
function giveLeftOver(units: number, out: Float64Array): number {
  const count = out.length;
  for (let part = 0; part < count; part++) sorted[part] = remainders[part]!;
  sorted.subarray(0, count).sort();
  const threshold = sorted[count - units]!;
  let atThreshold = units;
  for (let part = 0; part < count; part++) if (remainders[part]! > threshold) atThreshold--;
  for (let part = 0; part < count; part++) {
    const remainder = remainders[part]!;
    if (remainder > threshold || (remainder === threshold && atThreshold-- > 0)) out[part]! += 1;
  }
  return units;
}
