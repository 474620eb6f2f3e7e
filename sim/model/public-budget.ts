import type { Simulation } from "./simulation.ts";

/**
 * Part of each claim that is met this month, so that what is left of the year's money lasts to its end for all lines
 * alike: claims are cut pro rata, not in the order in which they come.
 * @param left fen of the year's ceiling that are not spent
 * @param expected claims of a month, fen
 * @param months left in the year
 */
export function rationOf(left: number, expected: number, months: number): number {
  const claims = expected * months;
  return claims > left ? Math.max(0, left) / claims : 1;
}

/** Weight of the latest month in what is expected of the next. Assumption. */
const weightOfMonth = 1 / 6;

/** What the lines of the reform may spend together in a calendar year, fen. */
function ceilingOf({ region, scale }: Simulation): number {
  const { fiscalScience, reformBudgetShare } = region.quantities;
  return Math.floor(fiscalScience.value * reformBudgetShare.value * 100 * scale);
}

/**
 * A line of the reform asks for money once. What is not met for want of it is counted.
 * @returns fen granted, at most the claim
 */
export function grantFromBudget(simulation: Simulation, claim: number): number {
  const { world, tallies } = simulation;
  const { publicSpent, budgetRation, claimsMade } = world.scalars;
  const left = Math.min(ceilingOf(simulation) - publicSpent[0], world.ledger.cash[world.account.government]);
  const granted = Math.max(0, Math.min(Math.floor(claim * budgetRation[0]), left));
  claimsMade[0] += claim;
  publicSpent[0] += granted;
  tallies.reformClaimsMet += granted;
  tallies.publicClaimsUnmet += claim - granted;
  return granted;
}

/** At the end of a month the next one's ration follows from what was claimed; with the year the money begins anew. */
export function planBudget(simulation: Simulation): void {
  const { publicSpent, budgetRation, claimsMade, claimsExpected } = simulation.world.scalars;
  const isKnown = claimsExpected[0] > 0;
  claimsExpected[0] += (isKnown ? weightOfMonth : 1) * (claimsMade[0] - claimsExpected[0]);
  claimsMade[0] = 0;
  const next = (simulation.month + 1) % 12;
  if (next === 0) publicSpent[0] = 0;
  budgetRation[0] = rationOf(ceilingOf(simulation) - publicSpent[0], claimsExpected[0], 12 - next);
}
