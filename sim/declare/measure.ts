import { requireSentence, requireText } from "./checks.ts";
import type { Text } from "./text.ts";

/**
 * A way to fail: levers, and where it needs them assumptions, under which an outcome is worse than under today's rules
 * and the same assumptions. `test/failures.test.ts` runs it.
 */
export interface Failure {
  readonly levers: Readonly<Record<string, number>>;
  /** Levers of other measures that stand in both runs, where the measure has nothing to act on without them. */
  readonly beside?: Readonly<Record<string, number>>;
  readonly assumptions?: Readonly<Record<string, number>>;
  /** Months of the horizon where 60 are too few for it. */
  readonly months?: number;
  readonly outcome: string;
  /** Which way the outcome moves: against its welcome one. */
  readonly direction: 1 | -1;
  readonly why: Text;
}

/** A measure of the plan: what groups levers. Its id is ours, never the plan’s numbering. */
export interface Measure {
  readonly id: string;
  readonly aspect: string;
  readonly title: Text;
  /** Other words under which people look for it, with commas between. */
  readonly alsoFoundBy: Text;
  readonly what: Text;
  /** The words of the plan itself, quoted; several quotes stand apart by “；”. */
  readonly planTerm: string;
  readonly fails: Failure;
}

/** Checks a measure of the plan at load and freezes it. */
export function defineMeasure<const M extends Measure>(measure: M): M {
  for (const text of [measure.title, measure.alsoFoundBy]) requireText(`measure ${measure.id}`, text);
  for (const text of [measure.what, measure.fails.why]) requireSentence(`measure ${measure.id}`, text);
  if (measure.planTerm === "") throw new Error(`measure ${measure.id}: the plan’s own term is missing`);
  return Object.freeze(measure);
}
