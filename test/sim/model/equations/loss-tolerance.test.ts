import { describe, expect, it } from "vitest";
import {
  chanceAboveTolerance,
  chanceAboveToleranceIfAll,
  lossCountLaw
} from "../../../../sim/model/equations/loss-tolerance.ts";

describe("a book of twenty deals", () => {
  it.each([
    [0.3, 0.87],
    [0.4, 0.586],
    [0.5, 0.249],
    [0.6, 0.058]
  ])("with loss chance 0.45 exceeds a tolerance of %f with chance %f", (tolerance, chance) => {
    expect(chanceAboveToleranceIfAll(0.45, 20, tolerance)).toBeCloseTo(chance, 3);
  });

  it("with loss chance 0.65 exceeds a tolerance of 0.6 with chance 0.60", () => {
    expect(chanceAboveToleranceIfAll(0.65, 20, 0.6)).toBeCloseTo(0.6010266046, 10); // SciPy
  });
});

it("counts losses of unequal deals as enumeration by hand does", () => {
  // chances 0.5, 0.2, 0.1: none 0.5·0.8·0.9; all 0.5·0.2·0.1; one 0.36 + 0.09 + 0.04
  const law = new Float64Array(4);
  lossCountLaw([0.5, 0.2, 0.1], 3, law);
  for (const [losses, chance] of [0.36, 0.49, 0.14, 0.01].entries()) expect(law[losses]).toBeCloseTo(chance, 14);
  expect(chanceAboveTolerance([0.5, 0.2, 0.1], 3, 0.34)).toBeCloseTo(0.15, 14);
});

it("agrees between equal deals one by one and equal deals at once", () => {
  for (const deals of [7, 45]) {
    const chances = new Float64Array(deals).fill(0.3);
    expect(chanceAboveTolerance(chances, deals, 0.4)).toBeCloseTo(chanceAboveToleranceIfAll(0.3, deals, 0.4), 12);
  }
});

it("is never above a tolerance of 1 and nearly always above 0", () => {
  expect(chanceAboveToleranceIfAll(0.9, 20, 1)).toBe(0);
  expect(chanceAboveToleranceIfAll(0.45, 20, 0)).toBeCloseTo(1 - 0.55 ** 20, 12);
});

it("is a certainty for deals that surely lose or surely do not", () => {
  expect(chanceAboveToleranceIfAll(1, 20, 0.9)).toBe(1);
  expect(chanceAboveToleranceIfAll(1, 40, 0.9)).toBe(1);
  expect(chanceAboveToleranceIfAll(0, 40, 0.9)).toBe(0);
});

it("uses the normal law with continuity correction for large books, within a hundredth of the exact one", () => {
  // SciPy: binomial tail above 20 of 50 at 0.45, and its normal form
  expect(chanceAboveToleranceIfAll(0.45, 50, 0.4)).toBeCloseTo(0.715164209, 9);
  expect(Math.abs(chanceAboveToleranceIfAll(0.45, 50, 0.4) - 0.7138303903)).toBeLessThan(0.01);
});

it("takes a tolerance of a whole number of deals as that number", () => {
  // 0.28 × 25 = 7 deals, which floating point makes 7.000000000000001; 0.29 × 100 = 28.999999999999996
  expect(chanceAboveToleranceIfAll(0.5, 25, 0.28)).toBeCloseTo(chanceAboveToleranceIfAll(0.5, 25, 0.3), 14);
  expect(chanceAboveToleranceIfAll(0.5, 100, 0.29)).toBeCloseTo(chanceAboveToleranceIfAll(0.5, 100, 0.295), 14);
});
