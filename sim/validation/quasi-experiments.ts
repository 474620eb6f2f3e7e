import type { PairedDifference } from "../analysis/paired-difference.ts";
import type { Text } from "../declare/text.ts";
import { type Comparison, differenceOf, type Experiment, type Measure, type Measured } from "./experiment.ts";

/** The fixed master seed of the quasi-experiments; never changed. */
export const quasiExperimentsSeed = "quasi-experiments-1";

/** What was seen when a like reform was made: a direction, no clear change, or a change in per cent of before. */
export type Seen = "rises" | "falls" | "no clear change" | readonly [number, number];

export interface QuasiClaim extends Comparison {
  readonly seen: Seen;
}

const seen = (sentence: Text, from: string, to: string, measure: Measure, what: Seen): QuasiClaim => ({
  sentence,
  from,
  to,
  measure,
  seen: what
});

const shares = (floor: number, cash: number, equity: number) => ({
  levers: { inventorShareFloor: floor, inventorShareCash: cash, inventorShareEquity: equity }
});
const granted = (coverage: number, share: number) => ({
  levers: { rightsGranted: coverage, grantShare: share }
});

/** Deals of the third and later years over those of the first two, as a sum with signs. */
const lateLessEarly: Measure = [
  { of: "dealsOrganisations", from: 60, to: 84, sign: 1 },
  { of: "dealsOrganisations", from: 6, to: 30, sign: -1 }
];

/** A reform, with the id of the study in the list of sources. */
export interface Reform extends Experiment<QuasiClaim> {
  readonly source: string;
}

/**
 * Reforms that studies have followed. None of them is used in calibration. The share of inventors rose from 20 to 50 % in
 * the study; organisations of the model give half and more by their own rules, so the same thirty points are taken above
 * that.
 */
export const quasiExperiments: readonly Reform[] = [
  {
    test: { en: "inventors’ share by thirty points, cash only", zh: "成果完成人收益比例提高三十个百分点，仅限现金" },
    source: "Q1",
    months: 60,
    enlarged: 1,
    rules: { before: shares(0.5, 0.5, 0.5), after: shares(0.5, 0.8, 0.5) },
    claims: [
      seen({ en: "disclosure", zh: "披露率" }, "before", "after", "disclosureRate", "no clear change"),
      seen(
        { en: "transfers of organisations", zh: "科研单位转化合同" },
        "before",
        "after",
        { dealsOrganisations: 1 },
        "no clear change"
      )
    ]
  },
  {
    test: { en: "inventors’ share by thirty points, equity only", zh: "成果完成人收益比例提高三十个百分点，仅限股权" },
    source: "Q1",
    months: 60,
    enlarged: 1,
    rules: { before: shares(0.5, 0.5, 0.5), after: shares(0.5, 0.5, 0.8) },
    claims: [
      seen({ en: "disclosure", zh: "披露率" }, "before", "after", "disclosureRate", "rises"),
      seen(
        { en: "transfers of organisations", zh: "科研单位转化合同" },
        "before",
        "after",
        { dealsOrganisations: 1 },
        "rises"
      )
    ]
  },
  {
    test: { en: "rise of the legal floor", zh: "提高收益比例法定下限" },
    source: "E4",
    months: 60,
    enlarged: 1,
    rules: { none: shares(0, 0, 0), half: shares(0.5, 0, 0), high: shares(0.8, 0, 0) },
    claims: [
      seen(
        { en: "income of inventors where the old share was not lower", zh: "原有比例不低于下限时，成果完成人收入" },
        "none",
        "half",
        "inventorIncome",
        "no clear change"
      ),
      seen(
        { en: "income of inventors where the old share was lower", zh: "原有比例低于下限时，成果完成人收入" },
        "half",
        "high",
        "inventorIncome",
        "rises"
      )
    ]
  },
  {
    test: { en: "rights to use, dispose and benefit go to the unit", zh: "使用权、处置权、收益权下放至单位" },
    source: "Q2",
    months: 60,
    enlarged: 2,
    rules: { before: { levers: { approvalDays: 180 } }, after: { levers: { approvalDays: 0 } } },
    claims: [
      seen({ en: "licences", zh: "许可" }, "before", "after", { licencesOrganisations: 1 }, "rises"),
      seen({ en: "assignments", zh: "转让" }, "before", "after", { assignmentsOrganisations: 1 }, "no clear change")
    ]
  },
  {
    test: { en: "mixed ownership with inventors", zh: "与成果完成人混合所有" },
    source: "Q2",
    months: 60,
    enlarged: 2,
    rules: { before: granted(0, 0.7), after: granted(1, 0.7) },
    claims: [
      seen({ en: "assignments", zh: "转让" }, "before", "after", { assignmentsOrganisations: 1 }, "rises"),
      seen({ en: "firms of inventors", zh: "成果完成人创办的企业" }, "before", "after", { spinOffs: 1 }, "rises"),
      seen(
        { en: "licences by the unit", zh: "单位对外许可" },
        "before",
        "after",
        { licencesOrganisations: 1, spinOffLicences: -1 },
        "no clear change"
      )
    ]
  },
  {
    test: { en: "inventors’ rights from all to a third", zh: "成果完成人权利由全部降至三分之一" },
    source: "E3",
    months: 60,
    enlarged: 2,
    rules: { before: granted(1, 0.95), after: granted(0, 0.33) },
    claims: [
      seen({ en: "firms of inventors", zh: "成果完成人创办的企业" }, "before", "after", { spinOffs: 1 }, [-60, -30]),
      seen(
        { en: "inventions disclosed, in place of filings", zh: "披露的发明（代替专利申请）" },
        "before",
        "after",
        { inventionsDisclosed: 1 },
        [-60, -30]
      )
    ]
  },
  {
    test: { en: "after four years, the office being no larger", zh: "四年之后，技术转移部门规模不变" },
    source: "E5",
    months: 84,
    enlarged: 2,
    rules: { before: shares(0.5, 0.5, 0.5), after: shares(0.9, 0.9, 0.9) },
    claims: [
      seen(
        { en: "gain in transfers, years 6 and 7 less years 1 and 2", zh: "转化合同的增量，第6、7年减第1、2年" },
        "before",
        "after",
        lateLessEarly,
        "falls"
      )
    ]
  }
];

/** A reform beside what the runs gave. */
export interface QuasiVerdict {
  readonly test: Text;
  readonly sentence: Text;
  readonly seen: Seen;
  readonly difference: PairedDifference;
  /** Mean difference in per cent of before. */
  readonly percent: number | null;
  readonly pass: boolean;
}

/** A mean change below this share of before is no clear one, whatever its interval. */
const clearPercent = 5;

export function judgeQuasi({ test, claims }: Experiment<QuasiClaim>, measured: Measured): QuasiVerdict[] {
  return claims.map((own, place) => {
    const difference = differenceOf(own, place, measured);
    const { mean, a } = difference;
    const percent = mean === null || a === null || a === 0 ? null : (100 * mean) / Math.abs(a);
    return {
      test,
      sentence: own.sentence,
      seen: own.seen,
      difference,
      percent,
      pass: agrees(own.seen, difference, percent)
    };
  });
}

/** Changes in per cent of before, from the lowest to the highest, that go with what was seen; null: without an end. */
export function changesSeen(what: Seen): readonly [number | null, number | null] {
  if (what === "rises") return [0, null];
  if (what === "falls") return [null, 0];
  return what === "no clear change" ? [-clearPercent, clearPercent] : what;
}

function agrees(what: Seen, { low, high }: PairedDifference, percent: number | null): boolean {
  if (what === "rises") return low !== null && low > 0;
  if (what === "falls") return high !== null && high < 0;
  if (what === "no clear change") {
    const isAroundZero = low !== null && high !== null && low <= 0 && high >= 0;
    return isAroundZero || (percent !== null && Math.abs(percent) < clearPercent);
  }
  return percent !== null && percent >= what[0] && percent <= what[1];
}
