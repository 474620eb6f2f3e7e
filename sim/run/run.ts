import type { Cut } from "../model/schedule.ts";
import type { RunRecord } from "../record/record.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { RegionPack } from "../world/region.ts";
import type { MonthsDone } from "./runner.ts";
import { simulate } from "./simulate.ts";

/** Thrown between two months once the signal says stop. */
export class Cancelled extends Error {}

interface RunOptions {
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: MonthsDone) => void;
  /** Keeps submodels from seeing levers move. */
  readonly cut?: Cut;
}

/** A run is a function: the same spec and data give the same record, bit for bit, on any machine and thread. */
export function run(spec: RunSpec, data: RegionPack, { signal, onProgress, cut }: RunOptions = {}): RunRecord {
  const months = simulate(spec, data, cut);
  for (;;) {
    if (signal?.aborted) throw new Cancelled();
    const step = months.next();
    if (step.done) return step.value;
    onProgress?.({ done: step.value.month, total: step.value.months });
  }
}
