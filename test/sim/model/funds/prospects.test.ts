import { expect, test } from "vitest";
import {
  believedFailure,
  deathChance,
  expectedGain,
  failureChance,
  failureIntercept,
  failureOfLiving,
  lossAboveChance,
  ownSpread,
  screenedMean,
  screenedVariance,
  screeningPrecision,
  ventureOdds
} from "../../../../sim/model/funds/prospects.ts";
import { normalQuantile } from "../../../../sim/numeric/index.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";

const odds = { intercept: 1, failSpread: 1, logMean: 0, upsideSpread: 0, ownSpread: 1 };

test("over all candidates the chance of failure is the given one", () => {
  const spread = 1.1;
  const known = { ...odds, intercept: failureIntercept(0.6, spread), failSpread: spread };
  const places = Array.from({ length: 2000 }, (_, at) => normalQuantile((at + 0.5) / 2000));
  const mean = places.reduce((sum, quality) => sum + failureChance(known, quality), 0) / places.length;
  expect(mean).toBeCloseTo(0.6, 4);
});

test("a candidate of average quality with a probit of one fails with 84 %, and with 79 % if half the variance is unknown", () => {
  expect(failureChance(odds, 0)).toBeCloseTo(0.8413447461, 9);
  expect(believedFailure(odds, 0, 0)).toBeCloseTo(0.8413447461, 9);
  expect(believedFailure(odds, 0, 0.5)).toBeCloseTo(0.7928919109, 9);
});

test("screening of precision one tells half of a trait and leaves half of its variance", () => {
  expect(screenedMean(2, 0, 1)).toBe(1);
  expect(screenedMean(0, 2, 1)).toBe(1);
  expect(screenedVariance(1)).toBe(0.5);
});

test("without screening every candidate looks average", () => {
  expect(screenedMean(2, 1, 0)).toBe(0);
  expect(screenedVariance(0)).toBe(1);
});

test("in the half days half of what screening can tell is learned, and in no days nothing", () => {
  expect(screeningPrecision(0.8, 1, 15, 15)).toBe(0.4);
  expect(screeningPrecision(0.8, 0.5, 45, 15)).toBeCloseTo(0.3, 12);
  expect(screeningPrecision(0.8, 1, 0, 15)).toBe(0);
});

test("the option on a gain is worth 0.887 at even odds and unit spread, 2.749 for the published multiple", () => {
  expect(expectedGain(0, 1)).toBeCloseTo(0.887142978835, 9);
  expect(expectedGain(0.481, 1.26)).toBeCloseTo(2.749261638607, 9);
});

test("more than half of a deal is lost with 62 % if it fails with half and has even odds", () => {
  expect(lossAboveChance(0.5, 0, 1, 0.5)).toBeCloseTo(0.622054297893, 9);
});

test("where the whole loss of a deal is tolerated none is above it", () => {
  expect(lossAboveChance(0.9, 0, 1, 1)).toBe(0);
});

test("known and unknown part of the spread make the whole by their squares", () => {
  expect(ownSpread(5, 3)).toBe(4);
});

test("venture candidates fail more often and return less than the rounds that are financed", () => {
  const without = ventureOdds(assumptionValues({ ventureSelection: 0, failSpread: 1, upsideSpread: 0.5 }));
  const below = ventureOdds(assumptionValues({ ventureSelection: 1, failSpread: 1, upsideSpread: 0.5 }));
  expect(below.intercept - without.intercept).toBeCloseTo(1, 12);
  expect(below.logMean - without.logMean).toBeCloseTo(-0.5, 12);
});

test("with a fifth of the firms dying, half of all fail if three eighths of the living do", () => {
  expect(failureOfLiving(0.5, 0.2)).toBeCloseTo(0.375, 12);
});

test("where more firms die than rounds fail the living do not fail", () => {
  expect(failureOfLiving(0.1, 0.2)).toBe(0);
});

test("a firm of one year lives through hazards of a tenth and half a fifth with 81 %", () => {
  expect(deathChance([0, 0.1, 0.2], 12, 18)).toBeCloseTo(1 - 0.9 * 0.9, 12);
});
