import { expect, test } from "vitest";
import { serviceCost } from "../../../../sim/model/submodels/pay-for-services.ts";

const nothing = {
  brokerCapacity: 2,
  brokerSkill: 0.35,
  brokersTrained: 600,
  brokerScreening: 0,
  brokerRights: 0,
  brokerFinance: 0,
  zoneService: 0,
  coordinationCoverage: 0,
  coordinationCandidates: 0,
  coordinationNoise: 0,
  licencePoolShare: 0,
  navCoverage: 0,
  navAccuracy: 0,
  foreignReach: 0,
  settlementDays: 30,
  priceDisclosure: 0.1,
  regionReach: 0,
  preExamCapacity: 0,
  programmeCoverage: 0,
  pointsCoverage: 0,
  pointsAccuracy: 0,
  complexCount: 0,
  dataStandard: 0,
  dataSides: 0,
  chainLinkage: 0,
  partnerListings: 0,
  partnerMobility: 0,
  transferCentreReach: 0,
  circles: 0,
  resaleCost: 0.3
};

test("the services of the old rule cost the reform nothing", () => expect(serviceCost(300, nothing)).toBe(0));

test("fewer or worse brokers than of old bring no money back", () => {
  expect(serviceCost(300, { ...nothing, brokerCapacity: 0, brokerSkill: 0 })).toBe(0);
});

test("each further meeting of each broker is an eighth of a post", () => {
  expect(serviceCost(300, { ...nothing, brokerCapacity: 4 })).toBe(2 * 300 * 22_000);
});

test("candidates and verification cost as far as the centre reaches", () => {
  const half = { ...nothing, coordinationCoverage: 0.5, coordinationCandidates: 12, coordinationNoise: 0.3 };
  // 0.5 × (120 m + 12 × 1.5 m + 0.3 × 90 m)
  expect(serviceCost(300, half)).toBeCloseTo(82.5e6, 3);
  expect(serviceCost(300, { ...half, coordinationCoverage: 0 })).toBe(0);
});

test("a pool of licences costs by what it holds", () => {
  expect(serviceCost(300, { ...nothing, licencePoolShare: 0.1 })).toBeCloseTo(2e6, 6);
});

test("desks for buyers outside cost by what they show, and by the days that settlement is shortened", () => {
  // 0.3 × 30 m + 25 × 0.2 m; 0.5 × 20 m; half of the prices made public beyond a tenth
  expect(serviceCost(300, { ...nothing, foreignReach: 0.3, settlementDays: 5 })).toBeCloseTo(14e6, 6);
  expect(serviceCost(300, { ...nothing, regionReach: 0.5 })).toBeCloseTo(10e6, 6);
  expect(serviceCost(300, { ...nothing, priceDisclosure: 0.6 })).toBeCloseTo(2.5e6, 6);
});

test("patent maps cost by reach, and more if they are accurate", () => {
  // 0.5 × (10 m + 0.5 × 30 m)
  expect(serviceCost(300, { ...nothing, navCoverage: 0.5, navAccuracy: 0.5 })).toBeCloseTo(12.5e6, 6);
});

test("files of followed firms cost by their number", () => {
  expect(serviceCost(300, { ...nothing, programmeCoverage: 0.4 })).toBeCloseTo(10e6, 6);
});

test("scores cost by coverage, and more if they are accurate", () => {
  expect(serviceCost(300, { ...nothing, pointsCoverage: 1, pointsAccuracy: 0.5 })).toBeCloseTo(30e6, 6);
});

test("each complex costs two million yuan a year", () => {
  expect(serviceCost(300, { ...nothing, complexCount: 30 })).toBe(60e6);
});

test("a market in which a resale costs a tenth instead of three tenths of the price costs a fifth of a hundred million", () => {
  expect(serviceCost(300, { ...nothing, resaleCost: 0.1 })).toBeCloseTo(20e6, 6);
  expect(serviceCost(300, { ...nothing, resaleCost: 0.6 })).toBe(0);
});

test("sharing with the partner city and the centre abroad cost by reach, circles by number", () => {
  // 0.5 × (25 m + 0.2 × 30 m), a fifth of 80 m, twice 12 m
  expect(serviceCost(300, { ...nothing, partnerListings: 0.5, partnerMobility: 0.2 })).toBeCloseTo(15.5e6, 6);
  expect(serviceCost(300, { ...nothing, transferCentreReach: 0.2 })).toBeCloseTo(16e6, 6);
  expect(serviceCost(300, { ...nothing, circles: 2 })).toBe(24e6);
});

test("standards cost by record, feeds by side, handing on as far as the centre reaches", () => {
  expect(serviceCost(300, { ...nothing, dataStandard: 0.5, dataSides: 3 })).toBeCloseTo(50e6, 6);
  // half of 120 m and of half of 30 m
  expect(serviceCost(300, { ...nothing, coordinationCoverage: 0.5, chainLinkage: 0.5 })).toBeCloseTo(67.5e6, 6);
});

test("courses cost by head beyond today’s, kinds of service by share, and the zone by the posts for its meetings", () => {
  expect(serviceCost(300, { ...nothing, brokersTrained: 900 })).toBe(6e6);
  expect(serviceCost(300, { ...nothing, brokersTrained: 0 })).toBe(0);
  expect(serviceCost(300, { ...nothing, brokerScreening: 0.4, brokerFinance: 0.4 })).toBeCloseTo(20e6, 6);
  // 0.3 of 2 meetings of 300 brokers at 22,000
  expect(serviceCost(300, { ...nothing, zoneService: 0.3 })).toBeCloseTo(3.96e6, 6);
});
