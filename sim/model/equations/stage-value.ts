/**
 * Value of an invention at the start of a stage of maturation that costs money until it ends by success or failure:
 * V = (−cost + hazard · success · next) / (discount rate + hazard), and 0 where going on is not worth it.
 * Source: real-options valuation of staged research with exponential times, as in Dixit and Pindyck (1994).
 * @param nextValue yuan, value at the start of the next stage
 * @param cost yuan a month
 * @param hazard of the end of the stage, a month
 * @param success chance that the stage ends well, 0 to 1
 * @param discountRate a month
 */
export function stageValue(
  nextValue: number,
  cost: number,
  hazard: number,
  success: number,
  discountRate: number
): number {
  return Math.max(0, (hazard * success * nextValue - cost) / (discountRate + hazard));
}
