import type { Simulation } from "./simulation.ts";

/**
 * A line of the reform asks for money once. What is not met for want of it is counted.
 * @returns fen granted, at most the claim
 */
export function grantFromBudget(simulation: Simulation, claim: number): number {
  const granted = drawFromBudget(simulation, claim);
  simulation.tallies.publicClaimsUnmet += claim - granted;
  return granted;
}

/**
 * What the reform may still spend this calendar year: its lines together are at most a share of the city's
 * science spending.
 * @returns fen drawn, at most what is asked
 */
export function drawFromBudget({ world, region, scale, tallies }: Simulation, asked: number): number {
  const { fiscalScience, reformBudgetShare } = region.quantities;
  const ceiling = Math.floor(fiscalScience.value * reformBudgetShare.value * 100 * scale);
  const { publicSpent } = world.scalars;
  const drawn = Math.max(0, Math.min(asked, ceiling - publicSpent[0], world.ledger.cash[world.account.government]));
  publicSpent[0] += drawn;
  tallies.reformClaimsMet += drawn;
  return drawn;
}
