import { ln } from "../../numeric/index.ts";

/**
 * Price that splits the surplus of a trade by bargaining weight. Source: Nash (1950), weights of Roth (1979).
 * @param buyerValue yuan, what the buyer gets
 * @param buyerOutside yuan, what the buyer has without the trade
 * @param sellerOutside yuan, what the seller has without the trade
 * @param sellerWeight share of the surplus that goes to the seller, 0 to 1
 */
export function nashPrice(
  buyerValue: number,
  buyerOutside: number,
  sellerOutside: number,
  sellerWeight: number
): number {
  return sellerOutside + sellerWeight * (buyerValue - buyerOutside - sellerOutside);
}

/**
 * Logarithm of the Nash product of the two gains: the measure by which terms and types of contract are compared.
 * Minus infinity unless both gain.
 */
export function logNashProduct(buyerGain: number, sellerGain: number, sellerWeight: number): number {
  if (buyerGain <= 0 || sellerGain <= 0) return Number.NEGATIVE_INFINITY;
  return sellerWeight * ln(sellerGain) + (1 - sellerWeight) * ln(buyerGain);
}
