import { exp, ln } from "../../numeric/index.ts";

/** Probability with the given logarithm of odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}

/** Logarithm of the odds of a probability in (0, 1). */
export function logOddsOf(probability: number): number {
  return ln(probability / (1 - probability));
}
