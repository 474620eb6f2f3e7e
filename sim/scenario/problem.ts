import type { Text } from "../declare/text.ts";
import { canonicalForm } from "./canonical-form.ts";

/** One thing wrong with a scenario or a run spec: where, what was found, what was expected, the nearest valid choice. */
export interface Problem {
  /** Path in the file, for example levers.maLoanCap[0].value. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string | number;
  /** Of a number its bounds, of other things what was expected in words: a form says them in units and words of its own. */
  readonly bounds?: readonly [number, number];
  readonly wanted?: Text;
  /** The whole message for a person. */
  readonly sentence: Text;
}

/** A checked value, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Nothing wrong gives the value in its canonical form, typed, so that equal content is run alike. */
export function checked<T>(value: unknown, problems: readonly Problem[]): Checked<T> {
  return problems.length === 0 ? { ok: true, value: canonicalForm(value as T) } : { ok: false, problems };
}
