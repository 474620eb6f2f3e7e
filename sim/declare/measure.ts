import { requireSentence, requireText } from "./checks.ts";
import type { Text } from "./text.ts";

/** A measure of the plan: what groups levers. Its id is ours, never the plan’s numbering. */
export interface Measure {
  readonly id: string;
  readonly aspect: string;
  readonly title: Text;
  readonly what: Text;
  /** The words of the plan itself, quoted. */
  readonly planTerm: string;
}

/** Checks a measure of the plan at load and freezes it. */
export function defineMeasure<const M extends Measure>(measure: M): M {
  requireText(`measure ${measure.id}`, measure.title);
  requireSentence(`measure ${measure.id}`, measure.what);
  if (measure.planTerm === "") throw new Error(`measure ${measure.id}: the plan’s own term is missing`);
  return Object.freeze(measure);
}
