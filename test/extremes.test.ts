import { describe, expect, test } from "vitest";
import { leverIds, levers } from "../sim/levers/index.ts";
import type { RunRecord } from "../sim/record/record.ts";
import { run } from "../sim/run/run.ts";
import { type Changes, horizonSum, outcomeOf, region, runSmallCity, smallCity } from "./small-city.ts";

const usual = runSmallCity();
const under = (changes: Changes) => runSmallCity(changes);
const withLevers = (changed: Record<string, number>) => under({ levers: changed });
const withAssumptions = (changed: Record<string, number>) => under({ assumptions: changed });

/** Firms' own inventions in use at the end of the run. */
function usedAtTheEnd(record: RunRecord): number {
  return outcomeOf(record, "industrialisationFirms")!;
}

test("without brokers and chance contacts nobody trades by search, but firms go on using their own inventions", () => {
  const alone = under({ levers: { brokerCapacity: 0 }, assumptions: { contactWithout: 0 } });
  expect(horizonSum(alone, "meetings")).toBe(0);
  expect(horizonSum(alone, "assignments")).toBe(0);
  expect(horizonSum(alone, "searches")).toBeGreaterThan(0);
  expect(usedAtTheEnd(alone)).toBeGreaterThan(0.8 * usedAtTheEnd(usual));
});

test("a city that looks at nothing does not trade, but firms go on using their own inventions", () => {
  const blind = withAssumptions({ looks: 0 });
  expect(horizonSum(blind, "meetings")).toBe(0);
  expect(horizonSum(blind, "searches")).toBeGreaterThan(0);
  expect(usedAtTheEnd(blind)).toBeGreaterThan(0.8 * usedAtTheEnd(usual));
});

test("where distance forbids any use afar, what is traded lies close to its buyer", () => {
  const strict = withAssumptions({ distancePenalty: 40 });
  expect(horizonSum(strict, "dealsSigned")).toBeLessThan(horizonSum(usual, "dealsSigned"));
  const closest = outcomeOf(strict, "matchQuality");
  expect(closest === null || closest > outcomeOf(usual, "matchQuality")!).toBe(true);
});

test("where distance is harmless, more is traded", () => {
  const level = withAssumptions({ distancePenalty: 0 });
  expect(horizonSum(level, "dealsSigned")).toBeGreaterThan(horizonSum(usual, "dealsSigned"));
});

test("where all inventions are alike none is of top quality by luck, and examiners let all of them pass or none", () => {
  const alike = withAssumptions({
    qualitySpread: 1e-9,
    examinationNoise: 0,
    fastScrutinyLoss: 0,
    grantThreshold: -0.25
  });
  expect(horizonSum(alike, "patentsGranted")).toBeGreaterThan(0);
  expect(horizonSum(alike, "patentsRefused")).toBe(0);
  expect(horizonSum(alike, "weakGrants")).toBe(0);
});

test("an inventor's share of 95 % leaves little to the organisation, one of 0 is lifted to its own rule", () => {
  const all = withLevers({ inventorShareFloor: 0.95, inventorShareCash: 0.95, inventorShareEquity: 0.95 });
  const none = withLevers({ inventorShareFloor: 0, inventorShareCash: 0, inventorShareEquity: 0 });
  const half = withLevers({ inventorShareFloor: 0.5, inventorShareCash: 0.5, inventorShareEquity: 0.5 });
  expect(outcomeOf(all, "disclosureRate")!).toBeGreaterThan(outcomeOf(usual, "disclosureRate")!);
  expect(none.stateHash).toBe(half.stateHash);
});

describe("seed funds", () => {
  const rules = (tolerance: number) => ({ seedPortfolioLossTolerance: tolerance, seedDealLossTolerance: tolerance });

  test("make fewer deals where no loss is forgiven and more where all are", () => {
    const deals = [0, 1].map((tolerance) => horizonSum(withLevers(rules(tolerance)), "seedDeals"));
    expect(deals[0]).toBeLessThan(horizonSum(usual, "seedDeals"));
    expect(deals[1]).toBeGreaterThan(horizonSum(usual, "seedDeals"));
  });

  test("lose no candidate where they decide at once", () => {
    expect(horizonSum(withLevers({ seedDecisionDays: 0 }), "seedWaitLost")).toBe(0);
  });
});

test("at the lowest cap acquirers bring more of their own money than at the highest", () => {
  const [low, high] = [0.4, 0.9].map((cap) => withLevers({ maLoanCap: cap, maPilotCoverage: 0 }));
  expect(outcomeOf(low, "takeoverOwnFunds")!).toBeGreaterThanOrEqual(60 - 1e-9);
  expect(outcomeOf(high, "takeoverOwnFunds")!).toBeLessThan(outcomeOf(low, "takeoverOwnFunds")!);
});

test("a full exemption that officials believe equals no liability at all", () => {
  const exempt = withLevers({ dueDiligenceExemption: 1, exemptionCredibility: 1, assetLossLiability: 1 });
  const free = withLevers({ dueDiligenceExemption: 1, exemptionCredibility: 1, assetLossLiability: 0 });
  expect(exempt.stateHash).toBe(free.stateHash);
  expect(horizonSum(exempt, "stoppedDareNot")).toBeLessThan(horizonSum(usual, "stoppedDareNot"));
});

test("an exemption that nobody believes equals none", () => {
  const hollow = withLevers({ dueDiligenceExemption: 1, exemptionCredibility: 0 });
  const none = withLevers({ dueDiligenceExemption: 0, exemptionCredibility: 0 });
  expect(hollow.stateHash).toBe(none.stateHash);
});

test("without free months nobody signs use first, pay later", () => {
  const none = withLevers({ payLaterFreeMonths: 0 });
  expect(horizonSum(none, "payLaterContracts")).toBe(0);
});

test("where income rights are not allowed none is signed", () => {
  expect(horizonSum(withLevers({ incomeRightsAllowed: 0 }), "incomeRights")).toBe(0);
});

test("without a fast lane no application is fast, whatever share asks for it", () => {
  const closed = withLevers({ preExamCapacity: 0, preExamShare: 1 });
  expect(horizonSum(closed, "decisionsFast")).toBeLessThanOrEqual(horizonSum(usual, "decisionsFast"));
  const open = withLevers({ preExamCapacity: 2000, preExamShare: 1 });
  expect(horizonSum(open, "decisionsFast")).toBeGreaterThan(horizonSum(closed, "decisionsFast"));
});

test("without a quota no note is issued, with one no more than the quota", () => {
  expect(horizonSum(withLevers({ noteQuota: 0 }), "notesIssued")).toBe(0);
  const issued = horizonSum(withLevers({ noteQuota: 500 }), "notesIssued");
  expect(issued).toBeGreaterThan(0);
  expect(issued).toBeLessThanOrEqual(2 * 500e6 * 100 * 0.02);
});

test("banks that refuse every rate lend nothing", () => {
  expect(horizonSum(withAssumptions({ rateCeiling: 0 }), "loanVolume")).toBe(0);
});

test("a world that buys a fifth less leaves sales a fifth lower and more firms in default", () => {
  const slump = withAssumptions({ worldDemand: 0.8 });
  expect(horizonSum(slump, "sales") / horizonSum(usual, "sales")).toBeLessThan(0.85);
  expect(slump.ledgerResidual).toBe(0);
});

test("a reform without a budget leaves its claims unmet and costs nothing", () => {
  const { reformBudgetShare } = region.quantities;
  const poor = {
    ...region,
    quantities: { ...region.quantities, reformBudgetShare: { ...reformBudgetShare, value: 0 } }
  };
  const plan = Object.fromEntries(leverIds.map((id) => [id, levers[id].presets.plan]));
  const record = run(smallCity({ levers: plan }), poor);
  expect(horizonSum(record, "grantsPaid")).toBe(0);
  expect(horizonSum(record, "publicClaimsUnmet")).toBeGreaterThan(0);
});

test("a horizon of one month runs and closes", () => {
  const record = runSmallCity({}, { months: 1 });
  expect(record.months).toBe(25);
  expect(record.ledgerResidual).toBe(0);
});
