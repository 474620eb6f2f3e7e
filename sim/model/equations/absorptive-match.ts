import { exp } from "../../numeric/index.ts";

/**
 * How well a firm can use an invention, 0 to 1: falls with technological distance, rises with absorptive capacity.
 * Source: distance as in Akcigit, Celik and Greenwood (2016), capacity after Cohen and Levinthal (1990).
 * @param closeness 0 to 1
 * @param distancePenalty at least 0; 0 makes distance harmless
 * @param capacity absorptive capacity of the firm, at least 0
 * @param capacityScale capacity at which 63 % of the use is reached, above 0
 */
export function absorptiveMatch(
  closeness: number,
  distancePenalty: number,
  capacity: number,
  capacityScale: number
): number {
  return exp(-distancePenalty * (1 - closeness)) * (1 - exp(-capacity / capacityScale));
}
