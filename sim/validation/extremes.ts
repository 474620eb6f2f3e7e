import { type OutcomeId, outcomes } from "../outcomes/index.ts";
import { horizonSum } from "../record/horizon-sum.ts";
import { outcomeValue } from "../record/outcome-series.ts";
import type { RunRecord } from "../record/record.ts";
import type { Changes } from "./experiment.ts";

/** The fixed master seed of the extreme conditions; never changed. */
export const extremesSeed = "small-city-1";

/** A condition at which what must happen is known without the model. */
export interface Extreme {
  readonly condition: string;
  readonly expected: string;
  /** Runs beside that under today’s rules, which is called usual. */
  readonly runs: Readonly<Record<string, Changes>>;
  readonly holds: (runs: Readonly<Record<string, RunRecord>>) => boolean;
}

const levers = (changed: Record<string, number>): Changes => ({ levers: changed });
const assumptions = (changed: Record<string, number>): Changes => ({ assumptions: changed });
const sameBytes = (one: RunRecord, other: RunRecord) => one.stateHash === other.stateHash;
const outcome = (record: RunRecord, id: OutcomeId) => outcomeValue(record, outcomes[id]);

/** Firms’ own inventions in use are nearly as many as under today’s rules. */
const goesOnUsing = (record: RunRecord, usual: RunRecord) =>
  outcome(record, "industrialisationFirms")! > 0.8 * outcome(usual, "industrialisationFirms")!;

/** All but the conditions that change the data of the region. */
export const extremes: readonly Extreme[] = [
  {
    condition: "no brokers and no chance contacts",
    expected: "nobody trades by search, firms go on using their own inventions",
    runs: { alone: { levers: { brokerCapacity: 0 }, assumptions: { contactWithout: 0 } } },
    holds: ({ alone, usual }) =>
      horizonSum(alone, "meetings") === 0 &&
      horizonSum(alone, "assignments") === 0 &&
      horizonSum(alone, "searches") > 0 &&
      goesOnUsing(alone, usual)
  },
  {
    condition: "a region that looks at nothing",
    expected: "nobody trades by search, firms go on using their own inventions",
    runs: { blind: assumptions({ looks: 0 }) },
    holds: ({ blind, usual }) =>
      horizonSum(blind, "meetings") === 0 && horizonSum(blind, "searches") > 0 && goesOnUsing(blind, usual)
  },
  {
    condition: "distance forbids any use afar",
    expected: "less is traded, and what is lies closer to its buyer",
    runs: { strict: assumptions({ distancePenalty: 40 }) },
    holds: ({ strict, usual }) => {
      const closest = outcome(strict, "matchQuality");
      const isLess = horizonSum(strict, "dealsSigned") < horizonSum(usual, "dealsSigned");
      return isLess && (closest === null || closest > outcome(usual, "matchQuality")!);
    }
  },
  {
    condition: "distance is harmless",
    expected: "more is traded",
    runs: { level: assumptions({ distancePenalty: 0 }) },
    holds: ({ level, usual }) => horizonSum(level, "dealsSigned") > horizonSum(usual, "dealsSigned")
  },
  {
    condition: "all inventions are alike",
    expected: "examiners let all of them pass or none",
    runs: {
      alike: assumptions({ qualitySpread: 1e-9, examinationNoise: 0, fastScrutinyLoss: 0, grantThreshold: -0.25 })
    },
    holds: ({ alike }) =>
      horizonSum(alike, "patentsGranted") > 0 &&
      horizonSum(alike, "patentsRefused") === 0 &&
      horizonSum(alike, "weakGrants") === 0
  },
  {
    condition: "an inventors’ share of 95 %",
    expected: "more is disclosed",
    runs: { all: levers({ inventorShareFloor: 0.95, inventorShareCash: 0.95, inventorShareEquity: 0.95 }) },
    holds: ({ all, usual }) => outcome(all, "disclosureRate")! > outcome(usual, "disclosureRate")!
  },
  {
    condition: "an inventors’ share of 0",
    expected: "the same as one of 50 %, the least by the organisations’ own rules",
    runs: {
      none: levers({ inventorShareFloor: 0, inventorShareCash: 0, inventorShareEquity: 0 }),
      half: levers({ inventorShareFloor: 0.5, inventorShareCash: 0.5, inventorShareEquity: 0.5 })
    },
    holds: ({ none, half }) => sameBytes(none, half)
  },
  {
    condition: "seed funds of which no loss is forgiven, and of which all are",
    expected: "fewer deals than today, and more",
    runs: {
      none: levers({ seedPortfolioLossTolerance: 0, seedDealLossTolerance: 0 }),
      all: levers({ seedPortfolioLossTolerance: 1, seedDealLossTolerance: 1 })
    },
    holds: ({ none, all, usual }) =>
      horizonSum(none, "seedDeals") < horizonSum(usual, "seedDeals") &&
      horizonSum(all, "seedDeals") > horizonSum(usual, "seedDeals")
  },
  {
    condition: "seed funds that decide at once",
    expected: "no candidate is lost while they decide",
    runs: { quick: levers({ seedDecisionDays: 0 }) },
    holds: ({ quick }) => horizonSum(quick, "seedWaitLost") === 0
  },
  {
    condition: "the lowest and the highest cap on M&A loans",
    expected: "at the lowest acquirers bring at least 60 % of their own, at the highest less",
    runs: {
      low: levers({ maLoanCap: 0.4, maPilotCoverage: 0 }),
      high: levers({ maLoanCap: 0.9, maPilotCoverage: 0 })
    },
    holds: ({ low, high }) => {
      const own = outcome(low, "takeoverOwnFunds")!;
      return own >= 60 - 1e-9 && outcome(high, "takeoverOwnFunds")! < own;
    }
  },
  {
    condition: "a full exemption that officials believe",
    expected: "the same as no liability, and fewer stopped for fear than today",
    runs: {
      exempt: levers({ dueDiligenceExemption: 1, exemptionCredibility: 1, assetLossLiability: 1 }),
      free: levers({ dueDiligenceExemption: 1, exemptionCredibility: 1, assetLossLiability: 0 })
    },
    holds: ({ exempt, free, usual }) =>
      sameBytes(exempt, free) && horizonSum(exempt, "stoppedDareNot") < horizonSum(usual, "stoppedDareNot")
  },
  {
    condition: "an exemption that nobody believes",
    expected: "the same as none",
    runs: {
      hollow: levers({ dueDiligenceExemption: 1, exemptionCredibility: 0 }),
      none: levers({ dueDiligenceExemption: 0, exemptionCredibility: 0 })
    },
    holds: ({ hollow, none }) => sameBytes(hollow, none)
  },
  {
    condition: "no free months",
    expected: "nobody signs use first, pay later",
    runs: { none: levers({ payLaterFreeMonths: 0 }) },
    holds: ({ none }) => horizonSum(none, "payLaterContracts") === 0
  },
  {
    condition: "income rights are not allowed",
    expected: "none is signed",
    runs: { none: levers({ incomeRightsAllowed: 0 }) },
    holds: ({ none }) => horizonSum(none, "incomeRights") === 0
  },
  {
    condition: "no fast lane, whatever share asks for it",
    expected: "no more fast decisions than today, and more once it is wide",
    runs: {
      closed: levers({ preExamCapacity: 0, preExamShare: 1 }),
      open: levers({ preExamCapacity: 2000, preExamShare: 1 })
    },
    holds: ({ closed, open, usual }) =>
      horizonSum(closed, "decisionsFast") <= horizonSum(usual, "decisionsFast") &&
      horizonSum(open, "decisionsFast") > horizonSum(closed, "decisionsFast")
  },
  {
    condition: "no quota of notes, and one of 500 million yuan a year",
    expected: "no note is issued; with the quota some are, and no more than it",
    runs: { none: levers({ noteQuota: 0 }), some: levers({ noteQuota: 500 }) },
    holds: ({ none, some }) => {
      const issued = horizonSum(some, "notesIssued");
      const most = ((some.months - some.burnIn) / 12) * 500e6 * 100 * some.spec.scale;
      return horizonSum(none, "notesIssued") === 0 && issued > 0 && issued <= most;
    }
  },
  {
    condition: "banks that refuse every rate",
    expected: "they lend nothing",
    runs: { closed: assumptions({ rateCeiling: 0 }) },
    holds: ({ closed }) => horizonSum(closed, "loanVolume") === 0
  },
  {
    condition: "a world that buys a fifth less",
    expected: "sales are a sixth lower or more, and the books close",
    runs: { slump: assumptions({ worldDemand: 0.8 }) },
    holds: ({ slump, usual }) =>
      horizonSum(slump, "sales") / horizonSum(usual, "sales") < 0.85 && slump.ledgerResidual === 0
  }
];
