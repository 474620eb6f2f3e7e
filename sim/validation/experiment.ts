import { type PairedDifference, pairedDifference } from "../analysis/paired-difference.ts";
import type { Text } from "../declare/text.ts";
import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import { horizonSum } from "../record/horizon-sum.ts";
import { outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import type { TallyId } from "../record/tallies.ts";

/** Levers from the first month of the horizon on, and assumptions, that differ from the baseline. */
export interface Changes {
  readonly levers?: Readonly<Record<string, number>>;
  readonly assumptions?: Readonly<Record<string, number>>;
}

/** A tally summed over months of the horizon, from the first up to but not with the last. */
export interface WindowSum {
  readonly of: TallyId;
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/**
 * Something an experiment looks at: an outcome by its id, a sum over the horizon of tallies with signs, or one over parts
 * of it.
 */
export type Measure = OutcomeId | Partial<Record<TallyId, number>> | readonly WindowSum[];

/** What an experiment compares: a measure under one rule and under another. */
export interface Comparison {
  readonly sentence: Text;
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
}

/** A claim that the measure rises (1) or falls (-1) from one rule to the other, on average over seeds. */
export interface Claim extends Comparison {
  readonly sign: 1 | -1;
}

/** Rules that are run under the same seeds, and what is claimed of them. */
export interface Experiment<C extends Comparison> {
  readonly test: Text;
  /** Months of the horizon: long enough for what is measured to happen. */
  readonly months: number;
  /** Scale of the sample over the one asked for: funds are one to one at every scale, takeovers are rare. */
  readonly enlarged: number;
  readonly rules: Readonly<Record<string, Changes>>;
  readonly claims: readonly C[];
}

export function claim(sentence: Text, from: string, to: string, measure: Measure, sign: 1 | -1): Claim {
  return { sentence, from, to, measure, sign };
}

/** A claim beside what the runs gave. */
export interface Verdict {
  readonly test: Text;
  readonly sentence: Text;
  readonly sign: 1 | -1;
  readonly difference: PairedDifference;
  readonly holds: boolean;
}

/** Scale at which an experiment is run: that asked for, enlarged, but never below a hundredth. */
export function scaleOf({ enlarged }: Pick<Experiment<Comparison>, "enlarged">, scale: number): number {
  return Math.min(1, Math.max(0.01, scale * enlarged));
}

/** What the claims look at, in one run. */
export function measuredOf({ claims }: Experiment<Comparison>, record: RunRecord): (number | null)[] {
  return claims.map(({ measure }) => measuredIn(record, measure));
}

export function measuredIn(record: RunRecord, measure: Measure): number | null {
  if (typeof measure === "string") return outcomeValue(record, outcomes[measure]);
  if (isWindows(measure)) {
    return measure.reduce((sum, { of, from, to, sign }) => sum + sign * horizonSum(record, of, from, to), 0);
  }
  return Object.entries(measure).reduce((sum, [id, sign]) => sum + sign * horizonSum(record, id as TallyId), 0);
}

function isWindows(measure: Measure): measure is readonly WindowSum[] {
  return Array.isArray(measure);
}

/** Measures by rule, replicate and claim. */
export type Measured = Readonly<Record<string, readonly (readonly (number | null)[])[]>>;

/** Compares replicate by replicate what a claim is about, with an interval of a level, 0 to 1. */
export function differenceOf(
  { from, to }: Comparison,
  place: number,
  measured: Measured,
  level = 0.95
): PairedDifference {
  const column = (rule: string) => measured[rule].map((values) => values[place]);
  return pairedDifference(column(from), column(to), level);
}

/** A claim holds when the interval of the mean lies on its side of zero. */
export function judgeClaims({ test, claims }: Experiment<Claim>, measured: Measured, level = 0.95): Verdict[] {
  return claims.map((own, place) => {
    const difference = differenceOf(own, place, measured, level);
    const { sentence, sign } = own;
    return { test, sentence, sign, difference, holds: excludesZero(difference, sign) };
  });
}

function excludesZero({ low, high }: PairedDifference, sign: 1 | -1): boolean {
  return sign === 1 ? low !== null && low > 0 : high !== null && high < 0;
}
