import { presetScenario } from "../../sim/derive/preset-scenario.ts";
import { levers } from "../../sim/levers/index.ts";
import type { RunRecord } from "../../sim/record/record.ts";
import { simulate } from "../../sim/run/simulate.ts";
import { burnInMonths, type RunSpec } from "../../sim/scenario/run-spec.ts";
import type { RegionPack } from "../../sim/world/region.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { watchTypedArrays } from "./typed-arrays.ts";

const megabyte = 1e6;

/** One run of the full model as seen from outside. */
export interface MeasuredRun {
  /** Milliseconds of a month, mean over all but the first. */
  readonly monthTime: number;
  /** Seconds to draw the population and run the first month. */
  readonly openingTime: number;
  /** Nanoseconds per firm and month. */
  readonly firmMonthTime: number;
  /** Megabytes of typed arrays held once the first month is over. */
  readonly arrays: number;
  /** Megabytes of other memory that all later months together left behind. */
  readonly heapGrowth: number;
  readonly stateHash: string;
}

/** The plan in the city. A seed of its own gives a run a burn-in of its own, which the engine else takes from the last. */
export function planSpec(scale: number, months: number, seed: string): RunSpec {
  const scenario = presetScenario("plan", Object.values(levers));
  return { region: "chongqing", scenario, seed, replicate: 0, scale, months, generator: "threefry", values: "start" };
}

/** Runs a spec and times its months together. */
export function measureRun(spec: RunSpec, region: RegionPack): MeasuredRun {
  const before = settledMemory();
  const run = simulate(spec, region);
  const opening = timed(() => run.next());
  const opened = settledMemory();
  const months = timed(() => remainingMonths(run));
  const closed = settledMemory();
  const { firms, stateHash } = recordOf(run);
  const monthTime = months.time / months.result;
  return {
    monthTime,
    openingTime: opening.time / 1000,
    firmMonthTime: (monthTime * 1e6) / (firms * spec.scale),
    arrays: (opened.arrayBuffers - before.arrayBuffers) / megabyte,
    heapGrowth: (closed.heapUsed - opened.heapUsed) / megabyte,
    stateHash
  };
}

/**
 * Buffers and typed arrays made inside the months of a run after its first: how many a month in the mean. The month that
 * ends the burn-in does not count: after it a copy of a small world is kept.
 */
export function arraysMadePerMonth(spec: RunSpec, region: RegionPack): number {
  const run = simulate(spec, region);
  run.next();
  let made = 0;
  const count = () => {
    made++;
  };
  const last = burnInMonths + spec.months;
  for (let month = 2; month <= last; month++) {
    if (month === burnInMonths) run.next();
    else watchTypedArrays(count, () => run.next());
  }
  return made / (last - 2);
}

type Run = ReturnType<typeof simulate>;

/** Runs the months that are left, but not the record; returns their number. */
function remainingMonths(run: Run): number {
  for (let months = 1; ; months++) {
    const step = run.next();
    if (step.done) throw new Error("the run has fewer months than its spec");
    if (step.value.month === step.value.months) return months;
  }
}

/** The record of a run whose months are done. */
function recordOf(run: Run): RunRecord {
  const end = run.next();
  if (!end.done) throw new Error("the run has more months than its spec");
  return end.value;
}

/** The second round frees the buffers whose owners the first has found unreached. */
function settledMemory(): NodeJS.MemoryUsage {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage();
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly time: number } {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}
