import type { Outcome, OutcomeMeasure } from "../../../sim/declare/outcome.ts";
import type { RunRecord } from "../../../sim/record/record.ts";
import { type TallyId, tallyIds } from "../../../sim/record/tallies.ts";
import { burnInMonths } from "../../../sim/scenario/run-spec.ts";
import { fakeRecord, fakeSpec } from "../run/fake-simulation.ts";

/** A record of 24 months of burn-in and some of horizon with the given tallies, each a function of the month from 0. */
export function smallRecord(
  horizon: number,
  series: Partial<Record<TallyId, (month: number) => number>>,
  { scale = 1, contracts = [] as number[], replicate = 0 } = {}
): RunRecord {
  const months = burnInMonths + horizon;
  const tallies = new Float64Array(months * tallyIds.length);
  for (const [id, at] of Object.entries(series)) {
    const place = tallyIds.indexOf(id as TallyId);
    for (let month = 0; month < months; month++) tallies[month * tallyIds.length + place] = at(month);
  }
  const spec = { ...fakeSpec(replicate, horizon), scale };
  return { ...fakeRecord(spec, tallies), contracts: Float64Array.from(contracts) };
}

/** An outcome of which only the measure matters. */
export function outcomeOf(measure: OutcomeMeasure): Outcome {
  const text = { en: "Outcome.", zh: "结果。" };
  return {
    id: "outcome",
    label: text,
    unit: text,
    definition: text,
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure
  };
}
