import type { Measured, Measurer, RunTask } from "../run/measure.ts";
import type { StopSignal } from "../run/runner.ts";
import { type EngineMark, engineMark } from "./engine-mark.ts";
import type { Experiment } from "./experiment.ts";

/** A run as it came out, and the seconds it took where it was run. */
export interface TimedRun {
  readonly measured: Measured;
  readonly seconds: number;
}

/** Carries out runs; where and by how many machines does not show in what comes out. */
export interface Engine {
  /** What tells this engine and its data from others; asked for before the first run. */
  mark(experiment: Pick<Experiment, "region" | "outcomes">): Promise<EngineMark>;
  /** Runs that are worth handing over at the same time. */
  readonly lanes: number;
  /** Runs on one lane; a lane is given one run at a time. Over within one simulated month once the signal says stop. */
  measure(lane: number, task: RunTask, options: { readonly signal?: StopSignal | undefined }): Promise<TimedRun>;
  /** Told once what came out of a run is safe in the journal; what the engine keeps of it may go. */
  release?(task: RunTask): Promise<void>;
  /** Workers that there are and those of them at work, by what is known here. */
  workers(): { readonly all: number; readonly busy: number };
  close(): Promise<void>;
}

/**
 * An engine of threads, or of this one thread, each a lane.
 * @param clock seconds, from any origin
 */
export function threadEngine(measurers: readonly Measurer[], clock: () => number): Engine {
  let busy = 0;
  return {
    mark: (experiment) => engineMark(experiment, (task) => measurers[0].measure(task)),
    lanes: measurers.length,
    async measure(lane, task, options) {
      const start = clock();
      busy++;
      const measured = await measurers[lane].measure(task, options);
      busy--;
      return { measured, seconds: clock() - start };
    },
    workers: () => ({ all: measurers.length, busy }),
    async close() {
      for (const measurer of measurers) measurer.close();
    }
  };
}
