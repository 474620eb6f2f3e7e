import type { Interval } from "../sim/analysis/moments.ts";
import { meanInterval } from "../sim/analysis/paired-difference.ts";
import { type LeverId, levers } from "../sim/levers/index.ts";
import { type Cut, schedule } from "../sim/model/schedule.ts";
import { type OutcomeId, outcomeIds } from "../sim/outcomes/index.ts";
import type { RunRecord } from "../sim/record/record.ts";
import { outcomeOf, runSmallCity } from "./small-city.ts";

/** Other rules without which a lever has nothing to act on. */
const company: Partial<Record<LeverId, Readonly<Partial<Record<LeverId, number>>>>> = {
  maPilotCap: { maPilotCoverage: 1 },
  maPilotTenor: { maPilotCoverage: 1 },
  maPilotCoverage: { maLoanCap: 0.5 },
  complexOpenness: { complexCount: 60 },
  labMarketShare: { labFund: 500 },
  labAutonomy: { labFund: 500 },
  pilotBatch: { assetLossLiability: 0 },
  pilotInterval: { pilotBatch: 0.2, assetLossLiability: 0 },
  pilotStart: { pilotBatch: 0.5, assetLossLiability: 0 },
  pilotSelection: { pilotBatch: 0.3, pilotInterval: 36 },
  inventorShareFloor: { inventorShareCash: 0, inventorShareEquity: 0 },
  recognitionCredit: { recognitionThreshold: 0.1 },
  recognitionThreshold: { recognitionCredit: 1 },
  jointFundRatio: { jointFundCity: 400 },
  rightsGranted: { grantShare: 0.95 },
  grantShare: { rightsGranted: 1 },
  circleRadius: { circles: 9 },
  leaveYears: { postsKept: 1 },
  postsKept: { leaveYears: 8 },
  trialInsuranceCover: { payLaterFreeMonths: 12 },
  dueDiligenceExemption: { exemptionCredibility: 1 },
  exemptionCredibility: { dueDiligenceExemption: 1 },
  errorReviewShare: { dueDiligenceExemption: 1, exemptionCredibility: 1 },
  errorReviewMonths: { errorReviewShare: 1, dueDiligenceExemption: 1, exemptionCredibility: 1 },
  coordinationCandidates: { coordinationCoverage: 1 },
  coordinationNoise: { coordinationCoverage: 1 },
  dataStandard: { coordinationCoverage: 1, coordinationCandidates: 28, dataSides: 4 },
  dataSides: { coordinationCoverage: 1, coordinationCandidates: 28, dataStandard: 1 },
  chainLinkage: { coordinationCoverage: 1 },
  partnerMobility: { partnerListings: 1 },
  exportControl: { transferCentreReach: 1 },
  pointsAccuracy: { pointsCoverage: 1 },
  msmeLicencePriceCap: { licencePoolShare: 1 },
  attestationDays: { attestationCoverage: 1 },
  attestationFee: { attestationCoverage: 1 },
  settlementDays: { foreignReach: 1 },
  escrowShare: { foreignReach: 1 },
  exchangeCost: { foreignReach: 1 },
  interRegionCost: { regionReach: 1 },
  warrantShare: { investLoanRatio: 1 },
  bondLoanRatio: { bondQuota: 10000 },
  bondGuarantee: { bondQuota: 10000 },
  programmeCoverage: { programmeCreditStage: 1 },
  programmeCreditStage: { programmeCoverage: 1 },
  navCoverage: { navAccuracy: 0.9 },
  navAccuracy: { navCoverage: 1 },
  menuCeiling: { pointsCoverage: 1, pointsAccuracy: 0.5 },
  menuTenor: { pointsCoverage: 1, pointsAccuracy: 0.5 },
  menuRate: { pointsCoverage: 1, pointsAccuracy: 0.5 },
  menuPledge: { pointsCoverage: 1, pointsAccuracy: 0.5 },
  preExamShare: { preExamCapacity: 2000 },
  preExamCapacity: { preExamShare: 1 }
};

const usual = { scale: 0.02, months: 24 };
/** Levers that move something rare need a larger city to be seen. */
const larger: Partial<Record<LeverId, typeof usual>> = {
  settlementDays: { scale: 0.06, months: 24 },
  brokerRights: { scale: 0.1, months: 60 },
  escrowShare: { scale: 0.06, months: 36 },
  bondGuarantee: { scale: 0.06, months: 36 },
  leaveYears: { scale: 0.06, months: 24 },
  postsKept: { scale: 0.06, months: 24 },
  studentAccess: { scale: 0.06, months: 24 }
};

/** Runs of a small city with a lever at the lower and at the upper end of its range, under the same seeds. */
export function runRange(id: LeverId, replicates: number, sizes = larger[id] ?? usual) {
  const [low, high] = levers[id].bounds;
  return { low: runsAt(id, low, replicates, sizes), high: runsAt(id, high, replicates, sizes) };
}

/** The runs at the upper end once more, but some submodels see the lever at its lower end. */
export function runWithCut(id: LeverId, replicates: number, submodels: readonly string[]): RunRecord[] {
  const [low, high] = levers[id].bounds;
  return runsAt(id, high, replicates, larger[id] ?? usual, { submodels, seen: { [id]: low } });
}

/** Runs made before: those under today's rules are the lower end of many levers, and a longer look begins with a shorter. */
const made = new Map<string, RunRecord>();

function runsAt(id: LeverId, value: number, replicates: number, sizes: typeof usual, cut?: Cut): RunRecord[] {
  const changed = Object.entries({ ...company[id], [id]: value }).filter(
    ([lever, set]) => set !== levers[lever as LeverId].presets.today
  );
  return Array.from({ length: replicates }, (_, replicate) => {
    const runSizes = { seed: "declarations-1", replicate, ...sizes };
    const key = JSON.stringify([changed, runSizes, cut]);
    const record = made.get(key) ?? runSmallCity({ levers: Object.fromEntries(changed) }, runSizes, cut);
    made.set(key, record);
    return record;
  });
}

/** Names of the submodels of the month that list a lever. */
export function readersOf(id: LeverId): string[] {
  return schedule.flatMap(({ submodels }) =>
    submodels.filter((one) => one.levers.includes(id)).map(({ name }) => name)
  );
}

/** Outcomes that any measure moves by its bill alone. */
const bills: readonly OutcomeId[] = [
  "publicCost",
  "reformBudgetSpent",
  "unmetClaims",
  "grantsPaid",
  "guaranteeCalls",
  "localTax"
];

/** Outcomes other than public money that differ between two runs. */
export function movedOutcomes(one: RunRecord, other: RunRecord): OutcomeId[] {
  return outcomeIds.filter((id) => !bills.includes(id) && outcomeOf(one, id) !== outcomeOf(other, id));
}

/** What an outcome gains under the same luck from the lower end of the range to the upper, pair by pair. */
export function gainsOf(low: readonly RunRecord[], high: readonly RunRecord[], id: OutcomeId): number[] {
  return high.flatMap((record, replicate) => {
    const [before, after] = [outcomeOf(low[replicate], id), outcomeOf(record, id)];
    return before === null || after === null ? [] : [after - before];
  });
}

/** Pairs after which an effect is looked at. */
const looks = [3, 6, 12];
/** Level of the interval at each look, so that all looks together are wrong in no more than one case in twenty. */
const levelOfLook = 1 - 0.05 / looks.length;

/**
 * Paired interval of the mean gain in the way that a lever is said to move its outcome, of as many pairs as it takes to
 * tell it from luck, at most twelve.
 */
export function gainInterval(id: LeverId, submodels?: readonly string[]): Interval {
  const { outcome, direction } = levers[id].moves;
  let interval: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  for (const pairs of looks) {
    const { low, high } = runRange(id, pairs);
    const gains = gainsOf(low, submodels ? runWithCut(id, pairs, submodels) : high, outcome as OutcomeId);
    interval =
      meanInterval(
        gains.map((gain) => gain * direction),
        levelOfLook
      ) ?? interval;
    if (interval.low > 0) break;
  }
  return interval;
}

/** Lets go of runs that no other lever shares: all but those under today's rules. */
export function forgetRuns(): void {
  for (const key of made.keys()) if (!key.startsWith("[[],")) made.delete(key);
}
