import { ln } from "../numeric/index.ts";
import type { Prediction } from "./emulator.ts";

/** A published figure on the scale on which it is compared, with the variance of all that stands between it and the model's. */
export interface Observation {
  readonly figure: number;
  readonly variance: number;
}

/**
 * Distance of a prediction from an observation in standard deviations of all that is uncertain between them.
 * Source: Craig, Goldstein, Seheult and Smith (1997); three is the usual bound, after Pukelsheim's rule.
 */
export function implausibility({ figure, variance }: Observation, prediction: Prediction): number {
  return Math.abs(figure - prediction.mean) / Math.sqrt(variance + prediction.variance);
}

export const implausible = 3;

/** Largest implausibility over observations; a figure that is not predicted does not speak. */
export function worstImplausibility(
  observations: readonly Observation[],
  predictions: readonly (Prediction | null)[]
): number {
  return observations.reduce((worst, observation, place) => {
    const prediction = predictions[place];
    return prediction === null ? worst : Math.max(worst, implausibility(observation, prediction));
  }, 0);
}

/** Sum of squared distances, each weighted by the variance of all that is uncertain: what simulated moments minimise. */
export function weightedDistance(
  observations: readonly Observation[],
  predictions: readonly (Prediction | null)[]
): number {
  return observations.reduce((sum, { figure, variance }, place) => {
    const prediction = predictions[place];
    if (prediction === null) return sum;
    const gap = figure - prediction.mean;
    return sum + (gap * gap) / (variance + prediction.variance);
  }, 0);
}

/** Log likelihood of normal errors, up to a constant. */
export function logLikelihood(observations: readonly Observation[], predictions: readonly Prediction[]): number {
  const logVariances = observations.reduce(
    (sum, { variance }, place) => sum + ln(variance + predictions[place].variance),
    0
  );
  return -0.5 * (weightedDistance(observations, predictions) + logVariances);
}
