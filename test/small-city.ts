import chongqing from "../data/regions/chongqing.json";
import type { Cut } from "../sim/model/schedule.ts";
import { type OutcomeId, outcomes } from "../sim/outcomes/index.ts";
import { outcomeValue } from "../sim/record/outcome-series.ts";
import type { RunRecord } from "../sim/record/record.ts";
import { type TallyId, tallyIds } from "../sim/record/tallies.ts";
import { run } from "../sim/run/run.ts";
import type { RunSpec } from "../sim/scenario/run-spec.ts";
import type { Changes } from "../sim/validation/experiment.ts";

export { horizonSum } from "../sim/record/horizon-sum.ts";
export type { Changes } from "../sim/validation/experiment.ts";

export const region = chongqing as Parameters<typeof run>[1];

export interface Sizes {
  readonly seed?: string;
  readonly replicate?: number;
  readonly scale?: number;
  readonly months?: number;
  readonly generator?: RunSpec["generator"];
}

/** A city of a fiftieth of its size for two years, unless said. */
export function smallCity({ levers = {}, assumptions = {} }: Changes = {}, sizes: Sizes = {}): RunSpec {
  const dated = Object.entries(levers).map(([id, value]) => [id, [{ from: 0, value }]]);
  return {
    region: "chongqing",
    scenario: { id: "test", name: { en: "Test", zh: "测试" }, levers: Object.fromEntries(dated), assumptions },
    seed: "small-city-1",
    replicate: 0,
    scale: 0.02,
    months: 24,
    generator: "threefry",
    values: "start",
    ...sizes
  };
}

/** @param cut keeps submodels from seeing levers move */
export function runSmallCity(changes: Changes = {}, sizes: Sizes = {}, cut?: Cut): RunRecord {
  return run(smallCity(changes, sizes), region, cut ? { cut } : {});
}

/** Tally of one month. */
export function tallyOf({ tallies }: RunRecord, id: TallyId, month: number): number {
  return tallies[month * tallyIds.length + tallyIds.indexOf(id)];
}

/** An outcome over the horizon. */
export function outcomeOf(record: RunRecord, id: OutcomeId): number | null {
  return outcomeValue(record, outcomes[id]);
}
