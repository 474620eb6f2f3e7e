import { normalCdf } from "../../numeric/index.ts";

/**
 * Chance that more than a tolerated share of a fund's deals lose money: what a manager whose career hangs on the
 * tolerance looks at. Up to thirty deals the exact law of the count, above it the normal law with continuity
 * correction.
 */

/** Deals up to which the law of the count is exact. Definition: the normal law is near enough above. */
const exactUpTo = 30;

/** Law of the number of losing deals, reused from call to call. */
const law = new Float64Array(exactUpTo + 1);

/**
 * Law of the number of losing deals of unequal chances (Poisson-binomial), deal by deal.
 * @param lossChances chance of a loss of each deal, 0 to 1
 * @param out receives the probability of 0, 1, … `deals` losses; of length `deals` + 1 at least
 */
export function lossCountLaw(lossChances: ArrayLike<number>, deals: number, out: Float64Array): void {
  out[0] = 1;
  for (let deal = 0; deal < deals; deal++) addDeal(lossChances[deal]!, deal, out);
}

/** Chance that the share of losing deals exceeds the tolerance, for deals of unequal chances. */
export function chanceAboveTolerance(lossChances: ArrayLike<number>, deals: number, tolerance: number): number {
  if (deals > exactUpTo) {
    let mean = 0;
    let variance = 0;
    for (let deal = 0; deal < deals; deal++) {
      const chance = lossChances[deal]!;
      mean += chance;
      variance += chance * (1 - chance);
    }
    return normalAbove(toleratedLosses(deals, tolerance), mean, variance);
  }
  lossCountLaw(lossChances, deals, law);
  return sumAbove(toleratedLosses(deals, tolerance), deals);
}

/** The same when every deal loses with one chance: the judgement of a whole book by its newest deal. */
export function chanceAboveToleranceIfAll(lossChance: number, deals: number, tolerance: number): number {
  const tolerated = toleratedLosses(deals, tolerance);
  if (deals > exactUpTo) return normalAbove(tolerated, deals * lossChance, deals * lossChance * (1 - lossChance));
  law[0] = 1;
  for (let deal = 0; deal < deals; deal++) addDeal(lossChance, deal, law);
  return sumAbove(tolerated, deals);
}

/** Losses allowed; a whole number that rounding has pushed just below itself counts as whole. */
function toleratedLosses(deals: number, tolerance: number): number {
  return Math.floor(deals * tolerance + 1e-9);
}

function addDeal(lossChance: number, dealsBefore: number, counts: Float64Array): void {
  counts[dealsBefore + 1] = counts[dealsBefore]! * lossChance;
  for (let losses = dealsBefore; losses > 0; losses--) {
    counts[losses] = counts[losses]! * (1 - lossChance) + counts[losses - 1]! * lossChance;
  }
  counts[0]! *= 1 - lossChance;
}

function sumAbove(tolerated: number, deals: number): number {
  let chance = 0;
  for (let losses = deals; losses > tolerated; losses--) chance += law[losses]!;
  return chance;
}

function normalAbove(tolerated: number, mean: number, variance: number): number {
  if (variance === 0) return mean > tolerated ? 1 : 0;
  return normalCdf((mean - tolerated - 0.5) / Math.sqrt(variance));
}
