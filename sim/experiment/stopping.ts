import { meanInterval } from "../analysis/paired-difference.ts";
import type { StoppingRule } from "./experiment.ts";

/** Probability with which all intervals that are looked at hold their means. */
const level = 0.95;

/**
 * Whether a point has replicates enough. The rule looks again and again, each time with a chance to stop by luck: the
 * chance of error is shared among all looks it may take (Bonferroni), so that the promise holds over all of them.
 * @param values of the outcome by replicate, one list a scenario; null where it is not defined
 */
export function isSettled(
  rule: StoppingRule,
  fewest: number,
  values: readonly (readonly (number | null)[])[]
): boolean {
  const looks = 1 + Math.ceil((rule.most - fewest) / rule.step);
  return contrasts(values).every((contrast) => isNarrow(contrast, rule, 1 - (1 - level) / looks));
}

/** A scenario alone, or each after the first less the first, by replicate. */
function contrasts([first, ...others]: readonly (readonly (number | null)[])[]): number[][] {
  if (others.length === 0) return [first.filter((value) => value !== null)];
  return others.map((other) =>
    other.flatMap((value, replicate) => {
      const before = first[replicate];
      return value === null || before === null ? [] : [value - before];
    })
  );
}

function isNarrow(values: readonly number[], { absolute = 0, relative = 0 }: StoppingRule, within: number): boolean {
  const interval = meanInterval(values, within);
  if (!interval) return false;
  const half = (interval.high - interval.low) / 2;
  const mean = (interval.high + interval.low) / 2;
  return half <= Math.max(absolute, relative * Math.abs(mean));
}
