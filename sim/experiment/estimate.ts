import type { Experiment } from "./experiment.ts";
import type { Journal } from "./journal.ts";
import type { Plan } from "./plan.ts";
import { factorsOfDesign, mostRunsOf } from "./points.ts";
import type { Spread } from "./spread.ts";

/** What an experiment will take, told from runs that were timed. */
export interface Estimate {
  /** Seconds of the runs that were timed for it; a run that failed has none. */
  readonly pilots: readonly number[];
  /** Runs before anybody looks whether they are enough, and at most. */
  readonly fewest: number;
  readonly most: number;
  /** Runs of the fewest that are still to be done. */
  readonly missing: number;
  /** Time left for these; null where fewer than two were timed. */
  readonly secondsLeft: SecondsLeft | null;
  /** Bytes of the journal and the table for the most runs. */
  readonly bytes: number;
}

/** Bytes of the tables over those of the journal: the same numbers once more as text and, packed, as Parquet. */
const tableShare = 1.5;

export interface Timed {
  readonly pilots: readonly number[];
  readonly fewest: number;
  readonly workers: number;
}

export function estimateOf(plan: Plan, journal: Journal, { pilots, fewest, workers }: Timed): Estimate {
  const missing = Math.max(0, fewest - journal.finished);
  const most = mostRunsOf(plan.experiment);
  const lineBytes = journal.finished === 0 ? 0 : journal.runBytes / journal.finished;
  return {
    pilots,
    fewest,
    most,
    missing,
    secondsLeft: secondsLeft(missing, workers, journal.seconds),
    bytes: journal.bytes - journal.runBytes + most * (1 + tableShare) * lineBytes
  };
}

/** Above these a person is asked before an experiment goes on. */
export const askAbove = { seconds: 3600, bytes: 1e9, runs: 10_000 };

/** Whether a person is to be asked. */
export function isLarge({ secondsLeft, bytes, most }: Estimate): boolean {
  return (secondsLeft?.high ?? 0) > askAbove.seconds || bytes > askAbove.bytes || most > askAbove.runs;
}

/** Bytes of a number as text with what stands around it, and of the rest of a line of the journal. */
const numberBytes = 20;
const restOfLine = 250;

/** Bytes that the journal and the tables may take, told before any run. */
export function bytesExpected(experiment: Experiment): number {
  const columns = factorsOfDesign(experiment).length + experiment.outcomes.length;
  return mostRunsOf(experiment) * (1 + tableShare) * (restOfLine + numberBytes * columns);
}

/** A span of seconds that holds the rest of the time in 95 of 100 cases, by the spread of the runs so far. */
export interface SecondsLeft {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Standard deviations of a normal variable between its middle and the ends of the inner 95 %. */
const reach = 1.96;

/** Time left for so many runs on so many workers; null while none or one was timed. */
export function secondsLeft(missing: number, workers: number, seconds: Spread): SecondsLeft | null {
  if (missing === 0) return { low: 0, middle: 0, high: 0 };
  if (seconds.count < 2) return null;
  const atOnce = Math.max(1, Math.min(workers, missing));
  const middle = (missing * seconds.mean) / atOnce;
  const half = (reach * seconds.deviation * Math.sqrt(missing)) / atOnce;
  return { low: Math.max(0, middle - half), middle, high: middle + half };
}
