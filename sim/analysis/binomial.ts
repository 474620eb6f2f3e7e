import { exp, ln } from "../numeric/index.ts";
import { lnGamma } from "./firm-statistics.ts";

/** Probability of so many successes or more in independent trials. */
export function binomialTail(successes: number, trials: number, probability: number): number {
  if (successes <= 0 || probability >= 1) return 1;
  if (probability <= 0) return 0;
  const odds = probability / (1 - probability);
  const choices = lnGamma(trials + 1) - lnGamma(successes + 1) - lnGamma(trials - successes + 1);
  let term = exp(choices + successes * ln(probability) + (trials - successes) * ln(1 - probability));
  let sum = 0;
  for (let count = successes; count <= trials; count++) {
    sum += term;
    term *= (odds * (trials - count)) / (count + 1);
  }
  return Math.min(1, sum);
}
