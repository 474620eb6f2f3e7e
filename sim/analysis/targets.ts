import type { OutcomeId } from "../outcomes/index.ts";

/**
 * How far agreement is evidence. fitted: a value was chosen so that it agrees; input: a submodel takes the figure as
 * given; by construction: the opening population is drawn from it; free: none of these, the only evidence.
 */
export type TargetClass = "fitted" | "input" | "by construction" | "free";

export interface TargetMeasure {
  readonly class: TargetClass;
  /** The outcome that simulates it; absent where the model does not measure it. */
  readonly outcome?: OutcomeId;
  /** From the outcome's unit to the target's; 1 when absent. */
  readonly factor?: number;
}

/** The targets of `data/targets.csv` by id. Targets of the class free that are held out are never fitted. */
export const targets: Readonly<Record<string, TargetMeasure>> = {
  T01: { class: "fitted", outcome: "turnoverPerResearch", factor: 0.01 },
  T02: { class: "fitted", outcome: "meanContract" },
  T03: { class: "fitted", outcome: "largeContractValueShare" },
  T04: { class: "fitted", outcome: "largeContractCountShare" },
  T05: { class: "input", outcome: "workValueShare" },
  T06: { class: "fitted", outcome: "licenceShare" },
  T07: { class: "fitted", outcome: "equityShare" },
  T08: { class: "fitted", outcome: "meanAssignmentPrice" },
  T09: { class: "fitted", outcome: "equityToTransferPrice" },
  T10: { class: "fitted", outcome: "transfersPerOrganisation" },
  T11: { class: "fitted", outcome: "rewardShare" },
  T12: { class: "free" },
  T13: { class: "fitted", outcome: "industrialisationFirms" },
  T14: { class: "fitted", outcome: "industrialisationUniversities" },
  T15: { class: "input", outcome: "grantsPerResearch" },
  T16: { class: "by construction" },
  T17: { class: "by construction" },
  T18: { class: "free" },
  T19: { class: "free" },
  T20: { class: "fitted", outcome: "survivalThreeYears" },
  T21: { class: "fitted", outcome: "exitRate" },
  T22: { class: "by construction" },
  T23: { class: "input" },
  T24: { class: "by construction", outcome: "youngShare" },
  T25: { class: "input" },
  T26: { class: "input", outcome: "ventureBelowOne" },
  T27: { class: "input", outcome: "ventureAboveTen" },
  T28: { class: "free", outcome: "ventureAboveFifty" },
  T29: { class: "input" },
  T30: { class: "fitted", outcome: "nonPerformingLoans" },
  T31: { class: "fitted", outcome: "loanRate" },
  T32: { class: "fitted", outcome: "shareWithLoan" },
  T33: { class: "free", outcome: "recoveryPerFirm" },
  T34: { class: "free" },
  T35: { class: "fitted", outcome: "takeoverPremium" },
  T36: { class: "input", outcome: "takeoverSuccess" },
  T37: { class: "free" },
  T38: { class: "free" },
  T39: { class: "free" },
  T40: { class: "free" }
};
