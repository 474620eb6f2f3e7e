import type { ImportProblem } from "./problem.ts";

/** A problem as it is found. The nearest value is worked out for the first place of a cause only. */
export interface Fault extends Omit<ImportProblem, "nearest" | "others"> {
  readonly nearest?: string | (() => string);
  /** What tells one cause from another in a column, where that is not what was expected. */
  readonly cause?: string;
}

export type AddProblem = (fault: Fault) => void;

/** Problems as they come, one for each cause in a column. */
export interface ProblemList {
  readonly add: AddProblem;
  /** In the order in which the causes came. */
  problems(): ImportProblem[];
}

/** Most lines that are named beside the first. */
const mostNamed = 4;

export function problemList(): ProblemList {
  const causes = new Map<string, { readonly first: ImportProblem; count: number; readonly lines: number[] }>();
  return {
    add({ cause, nearest, ...fault }) {
      const key = JSON.stringify([fault.file, fault.column, cause ?? fault.expected.en]);
      const known = causes.get(key);
      if (known === undefined) {
        const closest = typeof nearest === "function" ? nearest() : nearest;
        causes.set(key, { first: { ...fault, ...(closest ? { nearest: closest } : {}) }, count: 0, lines: [] });
        return;
      }
      if (fault.line === known.first.line) return;
      known.count++;
      if (known.lines.length < mostNamed) known.lines.push(fault.line);
    },
    problems: () =>
      [...causes.values()].map(({ first, count, lines }) =>
        count > 0 ? { ...first, others: { count, lines } } : first
      )
  };
}
