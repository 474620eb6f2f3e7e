import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import type { Noticed } from "../record/notices.ts";
import { outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { Problem, Runner, RunnerOptions } from "./runner.ts";

/** A run of which only some outcomes are wanted. */
export interface RunTask {
  readonly spec: RunSpec;
  readonly outcomes: readonly OutcomeId[];
}

/** What is kept of such a run. */
export interface RunFigures {
  readonly specHash: string;
  readonly stateHash: string;
  /** Outcomes over the horizon in the order asked for; null where one is not defined. */
  readonly values: readonly (number | null)[];
  /** Surprises that are not errors, counted. */
  readonly notices: Noticed;
}

export type Measured =
  | { readonly ok: true; readonly figures: RunFigures }
  | { readonly ok: false; readonly problem: Problem };

/** Something that runs and measures, so that the long record stays where it was made. */
export interface Measurer {
  measure(task: RunTask, options?: Pick<RunnerOptions, "signal">): Promise<Measured>;
  /** Ends the thread behind it, if there is one. */
  close(): void;
}

/** Measures on the thread of a runner. */
export function measuring(runner: Runner): Measurer {
  return {
    async measure({ spec, outcomes: wanted }, { signal } = {}) {
      const result = await runner.run(spec, { signal });
      return result.ok ? { ok: true, figures: figuresOf(result.record, wanted) } : result;
    },
    close: () => runner.close()
  };
}

function figuresOf(record: RunRecord, wanted: readonly OutcomeId[]): RunFigures {
  const { specHash, stateHash, notices } = record;
  return { specHash, stateHash, values: wanted.map((id) => outcomeValue(record, outcomes[id])), notices };
}
