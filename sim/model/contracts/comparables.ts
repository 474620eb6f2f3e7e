/** Share of prices public under today’s rules, at which errors of appraisal were set. Definition: the lever’s value of today. */
const publicToday = 0.1;

/**
 * Spread of an appraisal with the public prices of a field, over that under today’s rules: a mean of comparables has a
 * variance that falls with their number.
 * @param deals contracts of the field a year in the whole city
 * @param disclosed share of prices that are public
 * @param halfway comparables that count as much as the appraiser’s own knowledge
 */
export function appraisalError(deals: number, disclosed: number, halfway: number): number {
  return Math.sqrt((halfway + publicToday * deals) / (halfway + disclosed * deals));
}

/** How far an appraiser follows the public prices of a field rather than the invention, beyond what he does today. */
export function anchorPull(disclosed: number, weight: number): number {
  return (weight * Math.max(0, disclosed - publicToday)) / (1 - publicToday);
}
