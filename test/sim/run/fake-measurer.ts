import type { Measured, Measurer, RunTask } from "../../../sim/run/measure.ts";
import { cancelled } from "../../../sim/run/runner.ts";
import { specHash } from "../../../sim/scenario/hash.ts";

interface FakeMeasurerOptions {
  /** Milliseconds that a run takes. */
  readonly pause?: (task: RunTask) => number;
  /** Why a run fails. */
  readonly fails?: (task: RunTask) => string | undefined;
}

/** A measurer without a model that notes what it ran; it hears a cancel within some milliseconds. */
export function fakeMeasurer({
  pause = () => 0,
  fails
}: FakeMeasurerOptions = {}): Measurer & { readonly ran: RunTask[] } {
  const ran: RunTask[] = [];
  return {
    ran,
    async measure(task, { signal } = {}) {
      const end = performance.now() + pause(task);
      while (performance.now() < end && !signal?.aborted) await new Promise<void>((resolve) => setTimeout(resolve, 2));
      if (signal?.aborted) return cancelled;
      ran.push(task);
      return fakeMeasured(task, fails?.(task));
    },
    close() {}
  };
}

/** What comes out of a run without a model: outcomes are numbers made of its hash, unless one is given for all. */
export function fakeMeasured({ spec, outcomes }: RunTask, failure?: string, value?: number): Measured {
  if (failure !== undefined) return { ok: false, problem: { kind: "failed", message: failure } };
  const hash = specHash(spec);
  const values = outcomes.map((_, place) => value ?? Number.parseInt(hash.slice(place % 8, (place % 8) + 8), 16) / 1e6);
  return { ok: true, figures: { specHash: hash, stateHash: hash.split("").reverse().join(""), values, notices: {} } };
}
