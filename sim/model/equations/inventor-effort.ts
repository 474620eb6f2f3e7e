/**
 * Effort of the inventor after a deal. He bears cost · effort² / 2 and receives his share of the value that effort
 * adds, so a pure upfront fee (share 0) buys none. Source: Jensen and Thursby (2001), with a quadratic cost.
 * @param share of later income that reaches the inventor, 0 to 1
 * @param effectiveness relative rise of the chance of success for each unit of effort
 * @param value yuan, expected value at stake
 * @param costScale yuan, marginal cost of the first unit of effort, above 0
 */
export function inventorEffort(share: number, effectiveness: number, value: number, costScale: number): number {
  return (share * effectiveness * value) / costScale;
}

/** Chance that a stage ends well with the inventor's help, at most 1. */
export function successWithEffort(success: number, effectiveness: number, effort: number): number {
  return Math.min(1, success * (1 + effectiveness * effort));
}
