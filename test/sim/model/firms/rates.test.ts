import { expect, test } from "vitest";
import { absorptionOf, exitHazard, filedShare, inventionRate, searchRate } from "../../../../sim/model/firms/rates.ts";
import { logSizeOf } from "../../../../sim/model/firms/size.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";

test("larger firms leave less often", () => {
  // 0.85 × 0.1 × 10^−0.06
  expect(exitHazard(0.1, logSizeOf(10e6), 0.85, -0.06)).toBeCloseTo(0.085, 12);
  expect(exitHazard(0.1, logSizeOf(100e6), 0.85, -0.06)).toBeCloseTo(0.085 * 10 ** -0.06, 12);
});

test("a firm of the reference size searches at the rate given, one of sixteen times its size twice as often", () => {
  expect(searchRate(logSizeOf(28e6), 0.04, 0.25)).toBeCloseTo(0.04, 12);
  expect(searchRate(logSizeOf(16 * 28e6), 0.04, 0.25)).toBeCloseTo(0.08, 12);
});

test("inventions follow research at the start in proportion, later with less than that", () => {
  // 6e-7 a year for each yuan of 2 m: 0.1 a month; four times the money at elasticity one half: twice
  expect(inventionRate(6e-7, 2e6, 2e6, 0.5)).toBeCloseTo(0.1, 12);
  expect(inventionRate(6e-7, 2e6, 8e6, 0.5)).toBeCloseTo(0.2, 12);
  expect(inventionRate(6e-7, 0, 8e6, 0.5)).toBe(0);
});

test("research makes a firm absorb more, up to a full capacity", () => {
  const a = assumptionValues({ capacityBase: 0.25, capacityResearch: 5, absorptiveScale: 0.5 });
  // 0.25 + 5 × 0.05 = 0.5: 1 − 1/e
  expect(absorptionOf(0.05, a)).toBeCloseTo(1 - Math.exp(-1), 12);
  expect(absorptionOf(0.5, a)).toBeCloseTo(1 - Math.exp(-2), 12);
});

test("half of all inventions are filed at a threshold in the middle", () => {
  expect(filedShare(assumptionValues({ fileThreshold: 0 }))).toBeCloseTo(0.5, 12);
});
