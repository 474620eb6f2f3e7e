import type { RunRecord } from "./record.ts";
import { type TallyId, tallyIds } from "./tallies.ts";

/** Sum of a tally as simulated, over the horizon or some of its months. */
export function horizonSum(
  { tallies, burnIn, months }: RunRecord,
  id: TallyId,
  from = 0,
  to = months - burnIn
): number {
  const place = tallyIds.indexOf(id);
  let sum = 0;
  for (let month = burnIn + from; month < burnIn + to; month++) sum += tallies[month * tallyIds.length + place];
  return sum;
}
