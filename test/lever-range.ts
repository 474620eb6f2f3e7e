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

/** Runs under today's rules, which are the lower end of many levers. */
const todays = new Map<string, RunRecord>();

function runsAt(id: LeverId, value: number, replicates: number, sizes: typeof usual, cut?: Cut): RunRecord[] {
  const changed = Object.entries({ ...company[id], [id]: value }).filter(
    ([lever, set]) => set !== levers[lever as LeverId].presets.today
  );
  return Array.from({ length: replicates }, (_, replicate) => {
    const runSizes = { seed: "declarations-1", replicate, ...sizes };
    if (changed.length > 0 || cut) return runSmallCity({ levers: Object.fromEntries(changed) }, runSizes, cut);
    const key = JSON.stringify(runSizes);
    const record = todays.get(key) ?? runSmallCity({}, runSizes);
    todays.set(key, record);
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
const bills: readonly OutcomeId[] = ["publicCost", "unmetClaims", "grantsPaid", "guaranteeCalls", "localTax"];

/** Outcomes other than public money that differ between two runs. */
export function movedOutcomes(one: RunRecord, other: RunRecord): OutcomeId[] {
  return outcomeIds.filter((id) => !bills.includes(id) && outcomeOf(one, id) !== outcomeOf(other, id));
}

/** Mean over the replicates of what an outcome gains from the lower end of the range to the upper. */
export function meanGain(low: readonly RunRecord[], high: readonly RunRecord[], id: OutcomeId): number {
  const gains = low.flatMap((record, replicate) => {
    const [before, after] = [outcomeOf(record, id), outcomeOf(high[replicate], id)];
    return before === null || after === null ? [] : [after - before];
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}
