import type { RunRecord } from "../record/record.ts";
import type { RunSpec } from "../scenario/run-spec.ts";

/** Simulated months behind and in all, burn-in included. */
export interface MonthsDone {
  readonly done: number;
  readonly total: number;
}

/** The part of an AbortSignal that a run listens to; the engine is compiled without the browser's types. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Why a run has no record; plain data, so that it survives the crossing between threads. */
export interface Problem {
  /** cancelled: somebody stopped it; failed: the run itself broke off; stopped: its worker died. */
  readonly kind: "cancelled" | "failed" | "stopped";
  readonly message: string;
}

export type RunResult =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly problem: Problem };

export interface RunnerOptions {
  readonly signal?: StopSignal | undefined;
  readonly onProgress?: ((progress: MonthsDone) => void) | undefined;
}

/** Something that turns a spec into a result: this thread, a browser's worker or a Node worker. */
export interface Runner {
  run(spec: RunSpec, options?: RunnerOptions): Promise<RunResult>;
  /** Ends the thread behind it, if there is one. */
  close(): void;
}

export const cancelled = {
  ok: false,
  problem: { kind: "cancelled", message: "The run was cancelled; months simulated so far were discarded." }
} as const satisfies RunResult;
