import type { Engine } from "../../../sim/experiment/engine.ts";
import type { RunTask } from "../../../sim/run/measure.ts";
import { cancelled } from "../../../sim/run/runner.ts";
import { specHash } from "../../../sim/scenario/hash.ts";
import { fakeMeasured } from "../run/fake-measurer.ts";

export interface FakeEngine extends Engine {
  /** Hashes of the specs that were run, in order of their end. */
  readonly ran: string[];
}

interface FakeEngineOptions {
  readonly lanes?: number;
  /** Turns of the event loop that a run takes; by default so that later runs may overtake. */
  readonly turns?: (task: RunTask) => number;
  /** Milliseconds that a run takes at least. */
  readonly pause?: (task: RunTask) => number;
  /** Why a run fails. */
  readonly fails?: (task: RunTask) => string | undefined;
  /** What every outcome is; by default a number made of the hash. */
  readonly value?: (task: RunTask) => number;
  readonly onRun?: (ran: readonly string[]) => void;
}

/** An engine without a model: the outcomes of a run are numbers made of its hash. */
export function fakeEngine({
  lanes = 1,
  turns = turnsByHash,
  pause,
  fails,
  value,
  onRun
}: FakeEngineOptions = {}): FakeEngine {
  const ran: string[] = [];
  let busy = 0;
  return {
    ran,
    lanes,
    mark: async () => ({ engine: "0.1.0", probe: "0123456789abcdef" }),
    async measure(_, task, { signal }) {
      busy++;
      for (let turn = turns(task); turn > 0 && !signal?.aborted; turn--) {
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
      if (pause) await new Promise<void>((resolve) => setTimeout(resolve, pause(task)));
      busy--;
      if (signal?.aborted) return { measured: cancelled, seconds: 0 };
      const measured = fakeMeasured(task, fails?.(task), value?.(task));
      ran.push(specHash(task.spec));
      onRun?.(ran);
      return { measured, seconds: turns(task) };
    },
    workers: () => ({ all: lanes, busy }),
    close: async () => {}
  };
}

function turnsByHash({ spec }: RunTask): number {
  return 1 + (Number.parseInt(specHash(spec).slice(0, 4), 16) % 7);
}
