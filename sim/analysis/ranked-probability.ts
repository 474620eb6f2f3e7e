import { normalCdf, normalDensity } from "../numeric/index.ts";

/** A forecast as a normal distribution. */
export interface NormalForecast {
  readonly mean: number;
  readonly deviation: number;
}

const inverseSquareRootOfPi = 0.5641895835477563;

/**
 * Continuous ranked probability score of a normal forecast, in the unit of the figure; lower is better, and a forecast
 * without spread scores its absolute error. Source: Gneiting and Raftery (2007), JASA 102(477), equation 21.
 */
export function rankedProbabilityOfNormal({ mean, deviation }: NormalForecast, figure: number): number {
  if (deviation === 0) return Math.abs(figure - mean);
  const z = (figure - mean) / deviation;
  return deviation * (z * (2 * normalCdf(z) - 1) + 2 * normalDensity(z) - inverseSquareRootOfPi);
}

/** The same of an ensemble: mean distance to the figure less half the mean distance between members. */
export function rankedProbabilityOfEnsemble(members: readonly number[], figure: number): number {
  const count = members.length;
  const away = members.reduce((sum, member) => sum + Math.abs(member - figure), 0) / count;
  const apart = members.reduce((sum, one) => sum + members.reduce((own, other) => own + Math.abs(one - other), 0), 0);
  return away - apart / (2 * count * count);
}
