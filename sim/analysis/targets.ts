import type { Text } from "../declare/text.ts";
import type { OutcomeId, OutcomeMeasure } from "../outcomes/index.ts";

/**
 * How far agreement is evidence. fitted: a value was chosen so that it agrees; input: a submodel takes the figure as
 * given; by construction: the opening population is drawn from it; free: none of these, the only evidence.
 */
export type TargetClass = "fitted" | "input" | "by construction" | "free";

export interface TargetMeasure {
  readonly class: TargetClass;
  /** The outcome that simulates it, or a measure of the record that no outcome shows; absent where there is none. */
  readonly measured?: OutcomeId | OutcomeMeasure;
  /** Months of the record, from 0, that the figure belongs to: one, or two between which it is the growth in per cent. */
  readonly months?: readonly [number] | readonly [number, number];
  /** From the outcome's unit to the target's; 1 when absent. */
  readonly factor?: number;
  /** The figure of single firms that measures it where no record does. */
  readonly population?: string;
  /** Why nothing measures it. */
  readonly reason?: Text;
}

/** The units of the table. */
export const targetUnits: Readonly<Record<string, Text>> = {
  percent: { en: "%", zh: "%" },
  ratio: { en: "ratio", zh: "比值" },
  exponent: { en: "exponent", zh: "指数" },
  elasticity: { en: "elasticity", zh: "弹性" },
  m_CNY: { en: "CNY million", zh: "百万元" },
  contracts: { en: "contracts", zh: "项" },
  patents: { en: "patents", zh: "件" }
};

/** Month of the record in which the opening year ends, and the next. */
const december2024 = 11;
const december2025 = 23;

/** The targets of `data/targets.csv` by id. Targets of the class free that are held out are never fitted. */
export const targets: Readonly<Record<string, TargetMeasure>> = {
  T01: { class: "fitted", measured: "turnoverPerResearch", factor: 0.01 },
  T02: { class: "fitted", measured: "meanContract" },
  T03: { class: "fitted", measured: "largeContractValueShare" },
  T04: { class: "fitted", measured: "largeContractCountShare" },
  T05: { class: "input", measured: "workValueShare" },
  T06: { class: "fitted", measured: "licenceShare" },
  T07: { class: "fitted", measured: "equityShare" },
  T08: { class: "fitted", measured: "meanAssignmentPrice" },
  T09: { class: "fitted", measured: "equityToTransferPrice" },
  T10: { class: "fitted", measured: "transfersPerOrganisation" },
  T11: { class: "fitted", measured: "rewardShare" },
  T12: {
    class: "free",
    measured: {
      kind: "ratio",
      of: "largeTransferValue",
      over: ["assignmentValue", "licenceValue", "equityValue"],
      factor: 100
    }
  },
  T13: { class: "fitted", measured: "industrialisationFirms" },
  T14: { class: "fitted", measured: "industrialisationUniversities" },
  T15: { class: "input", measured: "grantsPerResearch" },
  T16: {
    class: "by construction",
    measured: { kind: "ratio", of: "patentValueTop", over: "patentValue", factor: 100 }
  },
  T17: {
    class: "by construction",
    measured: { kind: "ratio", of: "patentValue", over: "patentValueMedian", factor: 1 }
  },
  T18: { class: "free", measured: { kind: "levelRatio", of: "transferredInForce", over: "inForce", factor: 100 } },
  T19: { class: "free", measured: "industrialisationFirms", months: [december2024] },
  T20: { class: "fitted", measured: "survivalThreeYears" },
  T21: { class: "fitted", measured: "exitRate" },
  T22: { class: "by construction", measured: { kind: "ratio", of: "sizeTailFirms", over: "sizeTailLogs", factor: 1 } },
  T23: {
    class: "input",
    measured: { kind: "annualRate", of: "exitsThirdYear", over: "firmsThirdYear", factor: 100 }
  },
  T24: { class: "by construction", measured: "youngShare" },
  T25: { class: "input", population: "volatilityExponent" },
  T26: { class: "input", measured: "ventureBelowOne" },
  T27: { class: "input", measured: "ventureAboveTen" },
  T28: { class: "free", measured: "ventureAboveFifty" },
  T29: {
    class: "input",
    measured: { kind: "ratio", of: "seedInvested", over: "seedDeals", factor: 1e-8, overUnscaled: true }
  },
  T30: { class: "fitted", measured: "nonPerformingLoans" },
  T31: { class: "fitted", measured: "loanRate" },
  T32: { class: "fitted", measured: "shareWithLoan" },
  T33: { class: "fitted", measured: "recoveryPerFirm" },
  T34: { class: "free", measured: "technologyLoans", months: [december2024, december2025] },
  T35: { class: "fitted", measured: "takeoverPremium" },
  T36: { class: "input", measured: "takeoverSuccess" },
  T37: { class: "free", reason: { en: "needs a run of every province", zh: "须模拟全部省份" } },
  T38: {
    class: "free",
    reason: {
      en: "the growth lies in the burn-in and in the city’s own registration, which the model takes as given",
      zh: "这一增长发生在预热期，且属本市登记口径，模型将其作为给定输入"
    }
  },
  T39: {
    class: "free",
    measured: { kind: "ratio", of: "licencesOrganisations", over: "inventionsDisclosed", factor: 1 }
  },
  T40: {
    class: "free",
    reason: { en: "needs the entry and exit costs of other countries", zh: "须有其他国家的进入与退出成本" }
  }
};
