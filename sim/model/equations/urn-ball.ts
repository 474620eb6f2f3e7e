import { pow } from "../../numeric/index.ts";

/**
 * Expected number of sellers met by at least one buyer when every buyer looks at one seller at random.
 * Source: the urn-ball process, as in Petrongolo and Pissarides (2001).
 */
export function matchedSellers(buyers: number, sellers: number): number {
  return sellers * (1 - pow(1 - 1 / sellers, buyers));
}
