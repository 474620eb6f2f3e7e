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

/** One problem for each cause: the first place of it, and how many more there are. */
export function oneEach(problems: Iterable<Problem>, causeOf: (problem: Problem) => string): Problem[] {
  const causes = new Map<string, { readonly first: Problem; count: number }>();
  for (const problem of problems) {
    const cause = causeOf(problem);
    const known = causes.get(cause);
    if (known) known.count++;
    else causes.set(cause, { first: problem, count: 0 });
  }
  return [...causes.values()].map(({ first, count }) => (count === 0 ? first : withCount(first, count)));
}

function withCount({ sentence, ...problem }: Problem, count: number): Problem {
  return {
    ...problem,
    sentence: {
      en: `${sentence.en} The same is wrong in ${count} more ${count === 1 ? "place" : "places"}.`,
      zh: `${sentence.zh}另有${count}处相同。`
    }
  };
}

/** A checked value, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Nothing wrong gives the value in its canonical form, typed, so that equal content is run alike. */
export function checked<T>(value: unknown, problems: readonly Problem[]): Checked<T> {
  return problems.length === 0 ? { ok: true, value: canonicalForm(value as T) } : { ok: false, problems };
}
