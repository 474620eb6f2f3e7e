import type { RunRecord } from "./record.ts";
import { type TallyId, tallyIds } from "./tallies.ts";

/** Sum of a tally over the horizon, as simulated. */
export function horizonSum({ tallies, burnIn, months }: RunRecord, id: TallyId): number {
  let sum = 0;
  for (let month = burnIn; month < months; month++) sum += tallies[month * tallyIds.length + tallyIds.indexOf(id)];
  return sum;
}
