import type { Locale, Outcome, PairedDifference } from "../../sim/index.ts";
import { comparedOf } from "./compared.ts";
import { message } from "./message.ts";

/** Who is compared over which cohorts. */
export interface FindingWords {
  readonly scenario: string;
  readonly reference: string;
  /** Calendar years of the first and the last cohort. */
  readonly from: string;
  readonly to: string;
  readonly replicates: number;
  readonly isBaseline: boolean;
}

/** The answer in one sentence, of the same numbers as the headline figures under it. */
export function findingText(
  transferRate: Outcome,
  difference: PairedDifference,
  { isBaseline, ...names }: FindingWords,
  locale: Locale
): string {
  const { mean, low, high, verdict } = difference;
  const { quantity, before, after } = comparedOf(transferRate, difference, locale);
  const words = { ...names, rate: `${after}%`, before: `${before}%` };
  if (isBaseline) return message("finding.rateAlone", locale, words);
  if (mean === null || low === null || high === null) return message("finding.rateFew", locale, words);
  const ends = { low: quantity.difference(low), high: quantity.difference(high) };
  if (verdict !== "larger than luck") return message("finding.rateSame", locale, { ...words, ...ends });
  return message("finding.rate", locale, {
    ...words,
    ...ends,
    points: quantity.differenceWithUnit(Math.abs(mean)).replace(/^\+/, ""),
    direction: mean > 0 ? "up" : "down"
  });
}

/** What the scenario changes of an outcome, as the title of its figure. */
export function changeText(outcome: Outcome, difference: PairedDifference, scenario: string, locale: Locale): string {
  const label = outcome.label[locale];
  const { mean, verdict, low, high } = difference;
  if (mean === null || low === null || high === null) return message("chart.plain", locale, { outcome: label });
  if (verdict !== "larger than luck") return message("chart.same", locale, { outcome: label });
  const { quantity } = comparedOf(outcome, difference, locale);
  return message(mean > 0 ? "chart.up" : "chart.down", locale, {
    outcome: label,
    scenario,
    difference: quantity.differenceWithUnit(Math.abs(mean)).replace(/^\+/, "")
  });
}
