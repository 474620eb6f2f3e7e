import type { Simulation } from "./simulation.ts";

/**
 * What the reform may still cost this calendar year: its lines together are at most a share of the city's
 * science spending. Claims beyond are not met and are counted.
 * @returns fen granted, at most the claim
 */
export function grantFromBudget({ world, region, scale, tallies }: Simulation, claim: number): number {
  const { fiscalScience, reformBudgetShare } = region.quantities;
  const ceiling = Math.floor(fiscalScience.value * reformBudgetShare.value * 100 * scale);
  const { publicSpent } = world.scalars;
  const granted = Math.max(0, Math.min(claim, ceiling - publicSpent[0], world.ledger.cash[world.account.government]));
  publicSpent[0] += granted;
  tallies.publicCost += granted;
  tallies.publicClaimsUnmet += claim - granted;
  return granted;
}
