import { type OutcomeMeasure, outcomeValue, type PairedDifference, pairedDifference } from "../../sim/index.ts";
import type { ScenarioRuns } from "./run-scenarios.ts";

/** Takeovers of a year: how many, for how much together, and how much of that was lent. */
export interface Takeovers {
  readonly deals: number;
  readonly value: number;
  readonly loans: number;
}

/** Why more is lent under one rule than under another, in the unit of the loans; the parts add up. */
export interface LoanGrowth {
  /** A larger share lent of as many deals at as high prices as before: loans in place of own money. */
  readonly inPlaceOfOwnMoney: number;
  /** As many deals as before that are larger or dearer. */
  readonly dearerDeals: number;
  /** Deals that come on top. */
  readonly additionalDeals: number;
}

export function loanGrowth(before: Takeovers, after: Takeovers): LoanGrowth {
  const [price, priceAfter] = [before, after].map(({ deals, value }) => value / deals);
  const [share, shareAfter] = [before, after].map(({ value, loans }) => loans / value);
  return {
    inPlaceOfOwnMoney: before.value * (shareAfter - share),
    dearerDeals: before.deals * (priceAfter - price) * shareAfter,
    additionalDeals: (after.deals - before.deals) * priceAfter * shareAfter
  };
}

/** The three sums of a run, money in billion yuan a year. */
const measures = {
  deals: { kind: "perYear", of: "takeovers", factor: 1 },
  value: { kind: "perYear", of: "takeoverValue", factor: 1e-11 },
  loans: { kind: "perYear", of: "takeoverLoanVolume", factor: 1e-11 }
} as const satisfies Readonly<Record<keyof Takeovers, OutcomeMeasure>>;

/** The parts of the growth of loans in billion yuan a year, pair by pair under the same luck. */
export function loanGrowthOver(before: ScenarioRuns, after: ScenarioRuns): Record<keyof LoanGrowth, PairedDifference> {
  const growth = before.records.map((record, pair) =>
    loanGrowth(takeoversIn(record), takeoversIn(after.records[pair]))
  );
  const over = (part: keyof LoanGrowth) => {
    const sizes = growth.map((parts) => (Number.isFinite(parts[part]) ? parts[part] : null));
    return pairedDifference(
      sizes.map(() => 0),
      sizes
    );
  };
  return {
    inPlaceOfOwnMoney: over("inPlaceOfOwnMoney"),
    dearerDeals: over("dearerDeals"),
    additionalDeals: over("additionalDeals")
  };
}

function takeoversIn(record: ScenarioRuns["records"][number]): Takeovers {
  const sum = (name: keyof Takeovers) => outcomeValue(record, { measure: measures[name] }) ?? 0;
  return { deals: sum("deals"), value: sum("value"), loans: sum("loans") };
}
