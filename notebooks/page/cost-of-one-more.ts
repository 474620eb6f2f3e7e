import { outcomes, outcomeValue, type RunRecord } from "../../sim/index.ts";

/** Yuan in the unit of public cost. */
const million = 1e6;

/**
 * What the public pays for each additional transfer contract of research organisations, in yuan, between two runs under
 * the same luck; without end where there are no additional ones.
 */
export function costOfOneMore(before: RunRecord, after: RunRecord): number {
  const more = (id: "transfersPerOrganisation" | "publicCost") =>
    (outcomeValue(after, outcomes[id]) ?? 0) - (outcomeValue(before, outcomes[id]) ?? 0);
  const contracts = more("transfersPerOrganisation") * before.organisations;
  return contracts > 0 ? (more("publicCost") * million) / contracts : Number.POSITIVE_INFINITY;
}
