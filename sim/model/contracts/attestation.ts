import type { LeverValues } from "../../levers/index.ts";
import { purposes } from "../../random/index.ts";
import type { Simulation } from "../simulation.ts";

export const attestationLevers = ["attestationCoverage", "attestationDays", "attestationFee"] as const;
export type AttestationPolicy = Pick<LeverValues, (typeof attestationLevers)[number]>;

/**
 * Whether the trading centre attests a deal of an organisation: the same pairs first at every coverage.
 * @param idLow of the invention
 */
export function isAttested({ draws }: Simulation, idLow: number, buyerIdLow: number, coverage: number): boolean {
  return coverage > 0 && draws.chance(coverage, idLow, buyerIdLow, purposes.attestation, 0, 0);
}

/** What is left of a doubt, a fear or an error once a third party has looked: all of it where none has. */
export function leftByAttestation(attested: boolean, cut: number): number {
  return attested ? 1 - cut : 1;
}
