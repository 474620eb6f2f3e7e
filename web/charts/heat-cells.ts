/** A stretch of a factor, or one value of it. */
export interface HeatStretch {
  readonly from: number;
  readonly to: number;
}

/** Mean of an outcome where two factors lie in a cell; null where no case does. */
export interface HeatCell {
  readonly x: number;
  readonly y: number;
  readonly mean: number | null;
  readonly cases: number;
}

export interface HeatCells {
  readonly x: readonly HeatStretch[];
  readonly y: readonly HeatStretch[];
  /** Row by row, the lowest stretch of y first. */
  readonly cells: readonly HeatCell[];
}

/** Most different values of a factor that keep a cell each. */
const mostValues = 12;
/** Cases that a cell should hold on the average; most and fewest stretches. */
const wanted = 5;
const mostStretches = 8;
const fewestStretches = 3;

/** A factor of each case, and the range over which it varies. */
export interface HeatFactor {
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Equal ratios, not equal steps, make stretches of one length. */
  readonly isByRatios: boolean;
}

/** Means over the cells of two factors: exact values where there are few, else stretches of equal length. */
export function heatCells(x: HeatFactor, y: HeatFactor, outcome: readonly number[]): HeatCells {
  const stretches = Math.min(mostStretches, Math.max(fewestStretches, Math.floor(Math.sqrt(outcome.length / wanted))));
  const [alongX, alongY] = [stretchesOf(x, stretches), stretchesOf(y, stretches)];
  const sums = new Float64Array(alongX.length * alongY.length);
  const counts = new Int32Array(sums.length);
  outcome.forEach((value, place) => {
    const cell = stretchAt(alongY, y.values[place]) * alongX.length + stretchAt(alongX, x.values[place]);
    sums[cell] += value;
    counts[cell]++;
  });
  const cells = Array.from(sums, (sum, cell) => ({
    x: cell % alongX.length,
    y: Math.floor(cell / alongX.length),
    mean: counts[cell] === 0 ? null : sum / counts[cell],
    cases: counts[cell]
  }));
  return { x: alongX, y: alongY, cells };
}

function stretchesOf({ values, low, high, isByRatios }: HeatFactor, count: number): HeatStretch[] {
  const distinct = [...new Set(values)].sort((one, other) => one - other);
  if (distinct.length <= mostValues && 2 * distinct.length <= values.length) {
    return distinct.map((value) => ({ from: value, to: value }));
  }
  const end = (place: number) =>
    isByRatios ? low * (high / low) ** (place / count) : low + (place * (high - low)) / count;
  return Array.from({ length: count }, (_, place) => ({
    from: end(place),
    to: place + 1 === count ? high : end(place + 1)
  }));
}

function stretchAt(stretches: readonly HeatStretch[], value: number): number {
  const place = stretches.findIndex(({ from, to }) => (from === to ? value === from : value < to));
  return place < 0 ? stretches.length - 1 : place;
}
