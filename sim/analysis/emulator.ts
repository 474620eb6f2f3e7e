import { exp, ln } from "../numeric/index.ts";
import { type Cholesky, cholesky, solveLower, solveUpper } from "./cholesky.ts";
import type { Point } from "./latin-hypercube.ts";
import { covariance, mean } from "./moments.ts";
import { shareForetold } from "./share-foretold.ts";

/** What an emulator expects of the model at a point it was not asked at. */
export interface Prediction {
  readonly mean: number;
  /** Variance of the model's value around the mean. */
  readonly variance: number;
}

/** A quick stand-in for one figure of the model over the space of parameters. */
export interface Emulator {
  predict(point: Point): Prediction;
}

/** How the figure hangs on the parameters, in units of its own spread. */
interface Kernel {
  /** Half-widths of the cube over which the figure bends, one a parameter that it hangs on. */
  readonly lengths: readonly number[];
  /** Variance of what bends. */
  readonly bend: number;
  /** Variance of what no parameter explains. */
  readonly noise: number;
}

/** Prior variance of the intercept, slopes and curvatures of the trend: wide, so that the points decide. */
const trendVariance = 4;
const lengthChoices = [0.6, 1.2, 2.5, 5];
const bendChoices = [0.03, 0.1, 0.3, 1];
const noiseChoices = [0.001, 0.01, 0.05, 0.15, 0.4];
const sweeps = 2;
/** Noise beyond which points are of no use. */
const mostNoise = 1e9;

/** A kernel is chosen on at most this many points: more change it little and cost with their cube. */
const mostToChoose = 160;

/** How well an emulator foretells points that it was not fitted to. */
export interface HeldOutScore {
  /** Share of the variance that it foretells; below 0 where it is worse than the mean. */
  readonly explained: number;
  /** Share of the points inside its 95 % band. */
  readonly coverage: number;
  readonly points: number;
}

/** An emulator of all points, and how it did on each fifth of them when it had only the others. */
export interface ScoredEmulator extends Emulator {
  readonly score: HeldOutScore;
}

/**
 * Gaussian process with a quadratic trend: slopes and curvatures with a wide prior, a smooth remainder, and noise. The
 * kernel is the one of a few choices under which the points that are not held out are most likely, found parameter by
 * parameter. Source: Rasmussen and Williams (2006), Gaussian Processes for Machine Learning, sections 2.7 and 5.4.1.
 * @param inputs places of the parameters that the figure hangs on; the others count as noise
 */
export function fitEmulator(
  points: readonly Point[],
  values: readonly number[],
  inputs: readonly number[]
): ScoredEmulator {
  const isHeldOut = (_: unknown, place: number) => place % 5 === 4;
  const isKept = (_: unknown, place: number) => place % 5 !== 4;
  const kept = samplePart(points.filter(isKept), values.filter(isKept), inputs);
  const kernel = likeliestKernel(thinned(kept), inputs.length);
  const predictions = points.filter(isHeldOut).map(predicting(kept, inputs, kernel));
  return {
    predict: predicting(samplePart(points, values, inputs), inputs, kernel),
    score: foretold(predictions, values.filter(isHeldOut))
  };
}

/** Points and values in units of their own spread. */
interface Sample {
  readonly rows: readonly Float64Array[];
  readonly scaled: Float64Array;
  readonly centre: number;
  readonly spread: number;
}

function samplePart(points: readonly Point[], values: readonly number[], inputs: readonly number[]): Sample {
  const centre = mean(values);
  const spread = Math.sqrt(covariance(values, values)) || 1;
  return {
    rows: points.map((point) => centred(point, inputs)),
    scaled: Float64Array.from(values, (value) => (value - centre) / spread),
    centre,
    spread
  };
}

/** Evenly spaced points of a sample that is too large to choose a kernel on. */
function thinned(sample: Sample): Sample {
  const each = Math.ceil(sample.rows.length / mostToChoose);
  const isTaken = (_: unknown, place: number) => place % each === 0;
  return { ...sample, rows: sample.rows.filter(isTaken), scaled: sample.scaled.filter(isTaken) };
}

/** The process given a sample. */
function predicting(sample: Sample, inputs: readonly number[], kernel: Kernel): Emulator["predict"] {
  const { rows, centre, spread } = sample;
  const { factor, weights } = firstConditioned(sample, kernel);
  const shared = new Float64Array(rows.length);
  return (point) => {
    const row = centred(point, inputs);
    let expected = 0;
    for (let place = 0; place < shared.length; place++) {
      shared[place] = likeness(row, rows[place], kernel);
      expected += shared[place] * weights[place];
    }
    solveLower(factor, shared);
    let left = likeness(row, row, kernel);
    for (let place = 0; place < shared.length; place++) left -= shared[place] * shared[place];
    return { mean: centre + spread * expected, variance: spread * spread * (Math.max(0, left) + kernel.noise) };
  };
}

/** From −1 to 1, so that slopes and curvatures are told apart. */
function centred(point: Point, inputs: readonly number[]): Float64Array {
  const row = new Float64Array(inputs.length);
  for (let side = 0; side < row.length; side++) row[side] = 2 * point[inputs[side]] - 1;
  return row;
}

/** Covariance of the figure at two points, noise apart. */
function likeness(one: Float64Array, other: Float64Array, { lengths, bend }: Kernel): number {
  let trend = 1;
  let distance = 0;
  for (let side = 0; side < one.length; side++) {
    const [a, b] = [one[side], other[side]];
    const gap = (a - b) / lengths[side];
    distance += gap * gap;
    trend += a * b + (a * a - 1 / 3) * (b * b - 1 / 3);
  }
  return trendVariance * trend + bend * exp(-distance / 2);
}

interface Conditioned {
  readonly factor: Cholesky;
  /** Inverse covariance times the values. */
  readonly weights: Float64Array;
  readonly logLikelihood: number;
}

/** The process given the points; undefined where numbers are too close to singular. */
function conditioned({ rows, scaled: values }: Sample, kernel: Kernel): Conditioned | undefined {
  const size = rows.length;
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      matrix[row * size + column] = likeness(rows[row], rows[column], kernel);
    }
    matrix[row * size + row] += kernel.noise;
  }
  const factor = cholesky(matrix, size);
  if (!factor) return undefined;
  const weights = solveUpper(factor, solveLower(factor, values.slice()));
  let logLikelihood = 0;
  for (let row = 0; row < size; row++) {
    logLikelihood -= 0.5 * values[row] * weights[row] + ln(factor.lower[row * size + row]);
  }
  return { factor, weights, logLikelihood };
}

/** The process with as little more noise as makes it stand. */
function firstConditioned(sample: Sample, kernel: Kernel): Conditioned {
  for (let noise = kernel.noise; noise <= mostNoise; noise *= 10) {
    const found = conditioned(sample, { ...kernel, noise });
    if (found) return found;
  }
  throw new Error(`no emulator of ${sample.rows.length} points stands even with a noise of ${mostNoise}`);
}

function likeliestKernel(sample: Sample, sides: number): Kernel {
  let best: Kernel = { lengths: Array.from({ length: sides }, () => 2.5), bend: 0.3, noise: 0.05 };
  let highest = conditioned(sample, best)?.logLikelihood ?? Number.NEGATIVE_INFINITY;
  const consider = (kernel: Kernel) => {
    const found = conditioned(sample, kernel)?.logLikelihood ?? Number.NEGATIVE_INFINITY;
    if (found > highest) [best, highest] = [kernel, found];
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const noise of noiseChoices) for (const bend of bendChoices) consider({ ...best, noise, bend });
    for (let side = 0; side < sides; side++) {
      for (const length of lengthChoices) consider({ ...best, lengths: best.lengths.with(side, length) });
    }
  }
  return best;
}

/** Judges predictions by what came. */
export function foretold(predictions: readonly Prediction[], values: readonly number[]): HeldOutScore {
  const expected = predictions.map(({ mean: centre }) => centre);
  const within = predictions.filter(
    ({ mean: centre, variance }, place) => Math.abs(values[place] - centre) <= 1.96 * Math.sqrt(variance)
  );
  return {
    explained: shareForetold(values, expected),
    coverage: within.length / values.length,
    points: values.length
  };
}
