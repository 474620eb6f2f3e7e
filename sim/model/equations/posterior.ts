import { exp } from "../../numeric/index.ts";

/**
 * What a market side believes of the log quality of an invention after a noisy signal of it: a normal prior and a
 * normal signal, by Bayes. Selection of the best signals gives a winner's curse by itself.
 */

/** Weight of the signal against the prior, 0 to 1. Variances above 0. */
export function signalWeight(priorVariance: number, noiseVariance: number): number {
  return priorVariance / (priorVariance + noiseVariance);
}

/** Mean of log quality after the signal. */
export function posteriorMean(priorMean: number, signal: number, weight: number): number {
  return priorMean + weight * (signal - priorMean);
}

/** Variance of log quality after the signal; the same whatever the signal says. */
export function posteriorVariance(priorVariance: number, weight: number): number {
  return (1 - weight) * priorVariance;
}

/** Expected quality of a lognormal belief. */
export function expectedQuality(mean: number, variance: number): number {
  return exp(mean + variance / 2);
}
