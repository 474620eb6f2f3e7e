import type { RunRecord } from "./record.ts";

/** A record as it stood after its first months: what came later is not yet known, so that younger cohorts are open. */
export function recordUntil(record: RunRecord, months: number): RunRecord {
  if (months >= record.months) return record;
  return { ...record, months, contracts: signedBefore(record, months) };
}

/** Contracts are kept as type, month and price. */
function signedBefore({ contracts }: RunRecord, months: number): Float64Array {
  return contracts.filter((_, place) => contracts[place - (place % 3) + 1] < months);
}
