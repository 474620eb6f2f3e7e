import type { RunRecord } from "../record/record.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { RegionPack } from "../world/region.ts";
import { cancelled, type Runner, type RunnerOptions, type RunResult } from "./runner.ts";

/** A run, month by month: yields after each and returns the record. */
export type Simulate = (
  spec: RunSpec,
  data: RegionPack
) => Generator<{ readonly month: number; readonly months: number }, RunRecord>;

export interface Surroundings {
  readonly simulate: Simulate;
  /** Reads the data of a region, named by its id. */
  readonly loadRegion: (region: string) => Promise<RegionPack>;
  /** Lets waiting messages in, so that a busy thread hears a cancel; awaited once a month. */
  readonly breathe: () => Promise<void>;
}

/** Runs on the thread it is called from, one month between two breaths. Each region is loaded once. */
export function inProcess({ simulate, loadRegion, breathe }: Surroundings): Runner {
  const regions = new Map<string, Promise<RegionPack>>();
  const region = (id: string) => regions.get(id) ?? regions.set(id, loadRegion(id)).get(id)!;
  return {
    async run(spec, options = {}) {
      try {
        return await monthByMonth(simulate(spec, await region(spec.region)), breathe, options);
      } catch (error) {
        return failure(error);
      }
    },
    close() {
      regions.clear();
    }
  };
}

async function monthByMonth(
  months: ReturnType<Simulate>,
  breathe: () => Promise<void>,
  { signal, onProgress }: RunnerOptions
): Promise<RunResult> {
  for (;;) {
    await breathe();
    if (signal?.aborted) return cancelled;
    const step = months.next();
    if (step.done) return { ok: true, record: step.value };
    onProgress?.({ done: step.value.month, total: step.value.months });
  }
}

function failure(error: unknown): RunResult {
  return { ok: false, problem: { kind: "failed", message: error instanceof Error ? error.message : String(error) } };
}
