import { type ProxyMarked, type Remote, releaseProxy, transfer } from "comlink";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { RegionPack } from "../world/region.ts";
import { type Measured, measuring, type RunTask } from "./measure.ts";
import { provideRegion } from "./own-regions.ts";
import type { MonthsDone, Runner, RunResult } from "./runner.ts";

/** Hears the months of a run across the threads. */
export type MonthListener = ((progress: MonthsDone) => void) & ProxyMarked;

/** What a worker offers the thread that started it. A ticket names a run under way. */
export interface SimulationWorker {
  run(ticket: number, spec: RunSpec, onProgress: Remote<MonthListener>): Promise<RunResult>;
  /** Runs and hands back only the outcomes asked for, without a word on the months between. */
  measure(ticket: number, task: RunTask): Promise<Measured>;
  /** Hands over the data of a region that the product does not come with. */
  provideRegion(pack: RegionPack): void;
  cancel(ticket: number): void;
}

/**
 * The worker's side: a runner on its own thread, told by messages to start and to stop. A result waits until the last
 * month has been heard, for months and results travel by different ports and may overtake each other.
 */
export function simulationWorker(runner: Runner): SimulationWorker {
  const underWay = new Map<number, AbortController>();
  const measurer = measuring(runner);

  function started(ticket: number): AbortController {
    const stop = new AbortController();
    underWay.set(ticket, stop);
    return stop;
  }

  return {
    async run(ticket, spec, onProgress) {
      const stop = started(ticket);
      let heard: Promise<unknown> = Promise.resolve();
      const tell = (progress: MonthsDone) => {
        heard = onProgress(progress);
      };
      const result = await runner.run(spec, { signal: stop.signal, onProgress: tell });
      await heard;
      underWay.delete(ticket);
      onProgress[releaseProxy]();
      return withoutCopying(result);
    },
    async measure(ticket, task) {
      const { signal } = started(ticket);
      const measured = await measurer.measure(task, { signal });
      underWay.delete(ticket);
      return measured;
    },
    provideRegion,
    cancel: (ticket) => underWay.get(ticket)?.abort()
  };
}

/** Marks the numbers of a record to be handed over rather than copied. */
function withoutCopying(result: RunResult): RunResult {
  if (!result.ok) return result;
  const arrays = Object.values(result.record).filter((value) => value instanceof Float64Array);
  return transfer(result, [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]);
}
