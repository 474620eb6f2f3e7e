import { changeSpread, dispersion } from "../analysis/firm-statistics.ts";
import { type TargetClass, targets } from "../analysis/targets.ts";
import type { OutcomeMeasure } from "../declare/outcome.ts";
import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import { horizonSum } from "../record/horizon-sum.ts";
import { outcomeSeries, outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import { type TallyId, tallyIds } from "../record/tallies.ts";

/** What a fact is compared with: a figure of the record, or by its id one of the single firms and inventions. */
export type Figure = ((record: RunRecord) => number | null) | string;

/** One figure of a fact and the range that the studies leave; without an end where only the other is known. */
export interface FactPart {
  readonly name: string;
  readonly figure: Figure;
  readonly low: number | null;
  readonly high: number | null;
}

/** How a fact is met: in figures, or not at all and why. */
export type FactMeasure =
  | { readonly class: TargetClass; readonly parts: readonly FactPart[] }
  | { readonly class: TargetClass; readonly reason: string };

const of =
  (measure: OutcomeId | OutcomeMeasure, factor = 1) =>
  (record: RunRecord): number | null => {
    const value = outcomeValue(record, typeof measure === "string" ? outcomes[measure] : { measure });
    return value === null ? null : factor * value;
  };

/** The measure of a published target, in its unit. */
const ofTarget = (id: string) => {
  const { measured, factor } = targets[id];
  return of(measured!, factor);
};

const inMonth = (id: OutcomeId, month: number) => (record: RunRecord) => {
  const value = outcomeSeries(record, outcomes[id])[month];
  return Number.isFinite(value) ? value : null;
};

const share = (some: readonly TallyId[], all: readonly TallyId[]) => (record: RunRecord) => {
  const sum = (ids: readonly TallyId[]) => ids.reduce((total, id) => total + horizonSum(record, id), 0);
  return sum(all) === 0 ? null : (100 * sum(some)) / sum(all);
};

const monthly = (id: TallyId) => (record: RunRecord) => {
  const place = tallyIds.indexOf(id);
  return Array.from(
    { length: record.months - record.burnIn },
    (_, month) => record.tallies[(record.burnIn + month) * tallyIds.length + place]
  );
};

/** Standard deviation of the log changes of yearly turnover. */
const turnoverSpread = (record: RunRecord): number | null => {
  const months = monthly("turnoverValue")(record);
  const years = Array.from({ length: Math.floor(months.length / 12) }, (_, year) =>
    months.slice(12 * year, 12 * year + 12).reduce((sum, value) => sum + value, 0)
  );
  return years.length < 3 || years.some((value) => value <= 0) ? null : changeSpread(years);
};

const clustering = (record: RunRecord): number | null => {
  const counts = monthly("takeovers")(record);
  return counts.every((count) => count === 0) ? null : dispersion(counts);
};

const part = (name: string, figure: Figure, low: number | null, high: number | null): FactPart => ({
  name,
  figure,
  low,
  high
});
const measured = (kind: TargetClass, ...parts: FactPart[]): FactMeasure => ({ class: kind, parts });
const absent = (reason: string, kind: TargetClass = "free"): FactMeasure => ({ class: kind, reason });

const transferDeals = ["assignmentsOrganisations", "licencesOrganisations", "equityOrganisations"] as const;
const transferValue = ["assignmentValue", "licenceValue", "equityValue"] as const;
const equityValueShare = share(["equityValue"], transferValue);
const inUse: OutcomeMeasure = {
  kind: "levelRatio",
  of: ["usedFirms", "usedUniversities", "usedInstitutes"],
  over: "inForce",
  factor: 100
};

/**
 * The 40 stylised facts of `data/stylised-facts.csv` by id. Where a fact is one figure without a spread, a quarter of it
 * to either side is taken, an assumption.
 */
export const stylisedFacts: Readonly<Record<string, FactMeasure>> = {
  Y01: measured("by construction", part("tail exponent", ofTarget("T22"), 0.9, 1.1)),
  Y02: measured("input", part("shape of the law, 1 for Laplace", "growthShape", 0.6, 1.3)),
  Y03: measured("free", part("tail exponent", "growthTail", 2.25, 3.75)),
  Y04: measured("input", part("exponent", "volatilityExponent", 0.14, 0.2)),
  Y05: measured("by construction", part("share of the top tenth", ofTarget("T16"), 48, 93)),
  Y06: measured("by construction", part("mean over median", ofTarget("T17"), 6, 14)),
  Y07: absent("inventions carry no observable traits beside field, stage and holder"),
  Y08: absent("quality is drawn lognormal", "by construction"),
  Y09: absent("royalties are not kept by patent"),
  Y10: measured(
    "free",
    part("used", of(inUse), 41, 69),
    part("licensed, sold or in a new firm", ofTarget("T18"), 11, 19)
  ),
  Y11: measured(
    "fitted",
    part("universities", of("industrialisationUniversities"), 3, 4),
    part("institutes", of("industrialisationInstitutes"), 13, 16),
    part("firms", of("industrialisationFirms"), 45, 53)
  ),
  Y12: absent("no patent is held jointly by a university and a firm"),
  Y13: measured(
    "free",
    part("medium", "usedMedium", 43, 72),
    part("small", "usedSmall", 40, 67),
    part("large", "usedLarge", 38, 64),
    part("micro", "usedMicro", 25, 42)
  ),
  Y14: absent("a single year against the one before; the model has no such year"),
  Y15: measured(
    "fitted",
    part("share of count", of("equityShare"), 0.94, 1.56),
    part("share of value", equityValueShare, 13.9, 23.1),
    part("mean, m CNY", of("meanEquityPrice"), 7.1, 11.8)
  ),
  Y16: measured("fitted", part("count", ofTarget("T04"), 3.3, 5.5), part("value", ofTarget("T03"), 60, 100)),
  Y17: measured("free", part("value", ofTarget("T12"), 84.6, 94.6)),
  Y18: measured("free", part("cash over contracts", share(["transferIncome"], transferValue), 64.6, 65.8)),
  Y19: absent("buyers from other regions are outside the transfer market of the model"),
  Y20: absent("needs a run of every province; see the cross-province check"),
  Y21: measured("free", part("spread of log growth", turnoverSpread, 0.48, 0.86)),
  Y22: absent("what the region buys is counted in money of firms, not as contracts bought"),
  Y23: measured("input", part("hazard in year 3", ofTarget("T23"), 7.5, 11.5)),
  Y24: absent("needs entry and exit costs of the United States"),
  Y25: measured("input", part("exits of larger over smaller", "exitsLargeOverSmall", null, 1)),
  Y26: measured(
    "input",
    part("below 1x", of("ventureBelowOne"), 57, 73),
    part("10x or more", of("ventureAboveTen"), 2.5, 5.5),
    part("50x or more", of("ventureAboveFifty"), 0.2, 0.9)
  ),
  Y27: absent("exits of funds have no cycle"),
  Y28: absent("a fall from 2015 to 2021, before the model opens"),
  Y29: measured("input", part("mean ticket, m CNY", ofTarget("T29"), 0.83, 1.25)),
  Y30: absent("commitments of guidance funds are paid in as announced"),
  Y31: measured(
    "fitted",
    part("end of 2024", inMonth("shareWithLoan", 11), 43.9, 49.9),
    part("end of 2025", inMonth("shareWithLoan", 23), 47.2, 53.2)
  ),
  Y32: absent("interest that banks earn and pay is not tallied apart"),
  Y33: measured("fitted", part("firm level, mean", of("recoveryPerFirm"), 44, 60)),
  Y34: absent("shown by the run in which the world buys less, not by the baseline"),
  Y35: measured("free", part("default rate", of("defaultRate"), 0.63, 11.02)),
  Y36: absent("leverage stands in the default score with a positive weight", "by construction"),
  Y37: absent("rates are not tallied by interest cover"),
  Y38: measured("fitted", part("premium", of("takeoverPremium"), 10, 35)),
  Y39: absent("firms do not sell again what they took over"),
  Y40: absent("a caution about two definitions; the model has the bank’s")
};

/** A pattern of the literature that is not in the table of stylised facts, with its range and where it was read. */
export interface Pattern {
  readonly id: string;
  readonly fact: string;
  readonly figure: string;
  readonly source: string;
  readonly measure: FactMeasure;
}

const pattern = (id: string, fact: string, figure: string, source: string, measure: FactMeasure): Pattern => ({
  id,
  fact,
  figure,
  source,
  measure
});

const recalled = "recalled";

export const patterns: readonly Pattern[] = [
  pattern(
    "P01",
    "value of inventions in the top tenth and hundredth",
    "60–85; 20–50 percent",
    "S94",
    measured(
      "by construction",
      part("top tenth", ofTarget("T16"), 60, 85),
      part("top hundredth", "valueTopHundredth", 20, 50)
    )
  ),
  pattern(
    "P02",
    "tail index of values",
    "0.6–1.6",
    "S94",
    measured("by construction", part("index", "valueTail", 0.6, 1.6))
  ),
  pattern(
    "P03",
    "patents traded in their life",
    "5–20 percent",
    recalled,
    measured("free", part("of those in force", ofTarget("T18"), 5, 20))
  ),
  pattern(
    "P04",
    "value of traded over untraded patents",
    "2–4",
    recalled,
    measured("free", part("ratio", "tradedOverUntraded", 2, 4))
  ),
  pattern(
    "P05",
    "mean age at trade",
    "4–7 years from grant",
    recalled,
    absent("months are counted from disclosure, not from grant")
  ),
  pattern(
    "P06",
    "distance falls on sale",
    "in 70 percent of trades or more",
    recalled,
    absent("closeness is counted for the buyer only")
  ),
  pattern(
    "P07",
    "assignment, licence and equity of public bodies",
    "55–68; 30–43; 0.8–2 percent",
    "S30",
    measured(
      "fitted",
      part("assignments", share(["assignmentsOrganisations"], transferDeals), 55, 68),
      part("licences", of("licenceShare"), 30, 43),
      part("equity", of("equityShare"), 0.8, 2)
    )
  ),
  pattern(
    "P08",
    "value of equity deals among them",
    "12–25 percent",
    "S30",
    measured("free", part("share", equityValueShare, 12, 25))
  ),
  pattern(
    "P09",
    "upper tail of firm sizes",
    "0.9–1.3",
    "S90",
    measured("by construction", part("exponent", ofTarget("T22"), 0.9, 1.3))
  ),
  pattern(
    "P10",
    "shape of growth rates, Laplace = 1",
    "0.6–1.3",
    "S93",
    measured("input", part("shape", "growthShape", 0.6, 1.3))
  ),
  pattern(
    "P11",
    "volatility on size",
    "0.12–0.22",
    "S92",
    measured("input", part("exponent", "volatilityExponent", 0.12, 0.22))
  ),
  pattern(
    "P12",
    "new firms alive after three years",
    "80–87 percent",
    "S16",
    measured("fitted", part("share", of("survivalThreeYears"), 80, 87))
  ),
  pattern(
    "P13",
    "exit falls with age and size",
    "sign",
    "S87",
    measured(
      "input",
      part("old over young", "exitsOldOverYoung", null, 1),
      part("large over small", "exitsLargeOverSmall", null, 1)
    )
  ),
  pattern(
    "P14",
    "venture financings below 1x, at 10x or more",
    "55–70; 3–6 percent",
    "S74",
    measured("input", part("below 1x", of("ventureBelowOne"), 55, 70), part("10x or more", of("ventureAboveTen"), 3, 6))
  ),
  pattern(
    "P15",
    "pledged patents released",
    "60–80 percent",
    recalled,
    absent("a pledge ends with its loan; releases are not counted")
  ),
  pattern(
    "P16",
    "R&D of the tenth that spends most",
    "60 percent or more",
    recalled,
    measured("by construction", part("share", "researchTopTenth", 60, null))
  ),
  pattern(
    "P17",
    "mergers cluster",
    "dispersion of monthly counts above 1.3",
    recalled,
    measured("free", part("dispersion", clustering, 1.3, null))
  ),
  pattern(
    "P18",
    "technology firms with a loan",
    "45–55 percent",
    "S50",
    measured("fitted", part("share", of("shareWithLoan"), 45, 55))
  ),
  pattern(
    "P19",
    "bad debt is heavy-tailed",
    "log s.d. of 1 or more",
    recalled,
    absent("the loss of each bank and month is not kept")
  ),
  pattern(
    "P20",
    "investment is lumpy",
    "a fifth or more of five years in one, in half of firms",
    recalled,
    absent("firms invest a share of sales; no lumps by construction", "by construction")
  )
];
