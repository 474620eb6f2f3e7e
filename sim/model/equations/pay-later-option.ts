import { ln, normalCdf } from "../../numeric/index.ts";

/**
 * Use first, pay later: the buyer learns the value during the free period and pays the fee agreed at signing only if
 * the value exceeds it, so he holds a call that the seller has written. The value is lognormal.
 * Source: Black (1976), without discounting, with the spread over the whole free period as volatility.
 */

/**
 * Chance that the fee is paid.
 * @param mean yuan, expected value to the buyer
 * @param spread standard deviation of the logarithm of the value, above 0
 * @param fee yuan, above 0
 */
export function payLaterChance(mean: number, spread: number, fee: number): number {
  return normalCdf(exerciseDistance(mean, spread, fee));
}

/** Expected gain of the buyer, in yuan: the expected value where he pays, less the fee. */
export function payLaterBuyerValue(mean: number, spread: number, fee: number): number {
  const distance = exerciseDistance(mean, spread, fee);
  return mean * normalCdf(distance + spread) - fee * normalCdf(distance);
}

/** Expected fee received by the seller, in yuan. */
export function payLaterSellerValue(mean: number, spread: number, fee: number): number {
  return fee * payLaterChance(mean, spread, fee);
}

function exerciseDistance(mean: number, spread: number, fee: number): number {
  return ln(mean / fee) / spread - spread / 2;
}
