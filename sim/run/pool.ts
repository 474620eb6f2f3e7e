import { burnInMonths, type RunSpec } from "../scenario/run-spec.ts";
import { forecast } from "./forecast.ts";
import {
  cancelled,
  type MonthsDone,
  type Runner,
  type RunnerOptions,
  type RunResult,
  type StopSignal
} from "./runner.ts";

export interface Progress extends MonthsDone {
  /** Predicted seconds to the end; null while there is nothing to predict from. */
  readonly secondsLeft: number | null;
}

export interface PoolOptions {
  readonly signal?: StopSignal | undefined;
  /** Called with a share done/total that never falls and ends at 1. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface BatchOptions extends PoolOptions {
  /** Called as each result comes in, in whatever order they do. */
  readonly onResult?: ((result: RunResult, index: number) => void) | undefined;
}

/** Runners kept warm and shared among specs; results do not depend on their number. */
export interface Pool {
  run(spec: RunSpec, options?: PoolOptions): Promise<RunResult>;
  /** Results in the order of the specs. */
  runAll(specs: readonly RunSpec[], options?: BatchOptions): Promise<readonly RunResult[]>;
  close(): void;
}

/** @param clock seconds, for the predicted end */
export function pool(runners: readonly Runner[], clock: () => number): Pool {
  const lend = lending(runners);

  async function runOne(spec: RunSpec, options: RunnerOptions): Promise<RunResult> {
    const runner = await lend.take(options.signal);
    if (!runner) return cancelled;
    try {
      return await runner.run(spec, options);
    } finally {
      lend.giveBack(runner);
    }
  }

  function runAll(specs: readonly RunSpec[], { signal, onProgress, onResult }: BatchOptions = {}) {
    const months = batchProgress(specs, clock, onProgress);
    return Promise.all(
      specs.map(async (spec, index) => {
        const result = await runOne(spec, { signal, onProgress: ({ done }) => months.reached(index, done) });
        if (result.ok) months.finished(index);
        onResult?.(result, index);
        return result;
      })
    );
  }

  return {
    runAll,
    run: async (spec, options) => (await runAll([spec], options))[0],
    close: () => runners.forEach((runner) => void runner.close())
  };
}

/** Hands out idle runners, first come first served; who is stopped while waiting gets none. */
function lending(runners: readonly Runner[]) {
  const idle = [...runners];
  const waiting = new Set<(runner: Runner | undefined) => void>();

  function queue(signal: StopSignal | undefined): Promise<Runner | undefined> {
    return new Promise((resolve) => {
      const withdraw = () => settle(undefined);
      const settle = (runner: Runner | undefined) => {
        waiting.delete(settle);
        signal?.removeEventListener("abort", withdraw);
        resolve(runner);
      };
      waiting.add(settle);
      signal?.addEventListener("abort", withdraw);
    });
  }

  return {
    async take(signal: StopSignal | undefined): Promise<Runner | undefined> {
      if (signal?.aborted) return undefined;
      return idle.pop() ?? (await queue(signal));
    },
    giveBack(runner: Runner) {
      const [next] = waiting;
      if (next) next(runner);
      else idle.push(runner);
    }
  };
}

/** Adds up the months of a batch and reports them whenever their sum has grown. */
function batchProgress(specs: readonly RunSpec[], clock: () => number, onProgress: PoolOptions["onProgress"]) {
  const totals = specs.map(({ months }) => burnInMonths + months);
  const total = totals.reduce((sum, months) => sum + months, 0);
  const reachedMonths = specs.map(() => 0);
  const secondsLeft = forecast(clock);
  let done = 0;

  function reached(index: number, month: number) {
    const gain = Math.min(month, totals[index]) - reachedMonths[index];
    if (gain <= 0) return;
    reachedMonths[index] += gain;
    done += gain;
    onProgress?.({ done, total, secondsLeft: secondsLeft(done, total) });
  }

  return { reached, finished: (index: number) => reached(index, totals[index]) };
}
