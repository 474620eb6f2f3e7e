import { exp, ln } from "../numeric/index.ts";
import { type Cholesky, cholesky, solveLower, solveUpper } from "./cholesky.ts";
import type { Point } from "./latin-hypercube.ts";
import { covariance, mean } from "./moments.ts";

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

/**
 * Gaussian process with a quadratic trend: slopes and curvatures with a wide prior, a smooth remainder, and noise. The
 * kernel is the one of a few choices under which the points are most likely, found parameter by parameter.
 * Source: Rasmussen and Williams (2006), Gaussian Processes for Machine Learning, sections 2.7 and 5.4.1.
 * @param inputs places of the parameters that the figure hangs on; the others count as noise
 */
export function fitEmulator(points: readonly Point[], values: readonly number[], inputs: readonly number[]): Emulator {
  const rows = points.map((point) => centred(point, inputs));
  const centre = mean(values);
  const spread = Math.sqrt(covariance(values, values)) || 1;
  const scaled = Float64Array.from(values, (value) => (value - centre) / spread);
  const kernel = likeliestKernel(rows, scaled, inputs.length);
  const { factor, weights } = conditioned(rows, scaled, kernel)!;
  return {
    predict(point) {
      const row = centred(point, inputs);
      const shared = Float64Array.from(rows, (other) => likeness(row, other, kernel));
      const expected = shared.reduce((sum, share, place) => sum + share * weights[place], 0);
      const explained = solveLower(factor, shared).reduce((sum, part) => sum + part * part, 0);
      const left = Math.max(0, likeness(row, row, kernel) - explained) + kernel.noise;
      return { mean: centre + spread * expected, variance: spread * spread * left };
    }
  };
}

/** From −1 to 1, so that slopes and curvatures are told apart. */
function centred(point: Point, inputs: readonly number[]): number[] {
  return inputs.map((input) => 2 * point[input] - 1);
}

/** Covariance of the figure at two points, noise apart. */
function likeness(one: readonly number[], other: readonly number[], { lengths, bend }: Kernel): number {
  let trend = 1;
  let distance = 0;
  for (let side = 0; side < one.length; side++) {
    const gap = (one[side] - other[side]) / lengths[side];
    distance += gap * gap;
    trend += one[side] * other[side] + (one[side] * one[side] - 1 / 3) * (other[side] * other[side] - 1 / 3);
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
function conditioned(rows: readonly number[][], values: Float64Array, kernel: Kernel): Conditioned | undefined {
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

function likeliestKernel(rows: readonly number[][], values: Float64Array, sides: number): Kernel {
  let best: Kernel = { lengths: Array.from({ length: sides }, () => 2.5), bend: 0.3, noise: 0.05 };
  let highest = conditioned(rows, values, best)?.logLikelihood ?? Number.NEGATIVE_INFINITY;
  const consider = (kernel: Kernel) => {
    const found = conditioned(rows, values, kernel)?.logLikelihood ?? Number.NEGATIVE_INFINITY;
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

/** How well an emulator foretells points that it was not fitted to. */
export interface HeldOutScore {
  /** Share of the variance that it foretells; below 0 where it is worse than the mean. */
  readonly explained: number;
  /** Share of the points inside its 95 % band. */
  readonly coverage: number;
  readonly points: number;
}

/** Fits all points but each fifth and foretells those. */
export function heldOutScore(
  points: readonly Point[],
  values: readonly number[],
  inputs: readonly number[]
): HeldOutScore {
  const held = (_: unknown, place: number) => place % 5 === 4;
  const kept = (_: unknown, place: number) => place % 5 !== 4;
  const emulator = fitEmulator(points.filter(kept), values.filter(kept), inputs);
  return foretold(
    points.filter(held).map((point) => emulator.predict(point)),
    values.filter(held)
  );
}

/** Judges predictions by what came. */
export function foretold(predictions: readonly Prediction[], values: readonly number[]): HeldOutScore {
  const errors = predictions.map((prediction, place) => values[place] - prediction.mean);
  const within = errors.filter((error, place) => Math.abs(error) <= 1.96 * Math.sqrt(predictions[place].variance));
  const missed = errors.reduce((sum, error) => sum + error * error, 0);
  const total = covariance(values, values) * (values.length - 1);
  return { explained: 1 - missed / total, coverage: within.length / errors.length, points: values.length };
}
