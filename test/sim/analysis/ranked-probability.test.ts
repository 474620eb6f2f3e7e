import fc from "fast-check";
import { expect, test } from "vitest";
import { rankedProbabilityOfEnsemble, rankedProbabilityOfNormal } from "../../../sim/analysis/ranked-probability.ts";

test("a standard normal forecast that is right scores (√2 − 1) / √π", () => {
  expect(rankedProbabilityOfNormal({ mean: 0, deviation: 1 }, 0)).toBeCloseTo(
    (Math.SQRT2 - 1) / Math.sqrt(Math.PI),
    14
  );
});

test("a forecast without spread scores its absolute error", () => {
  expect(rankedProbabilityOfNormal({ mean: 3, deviation: 0 }, 5)).toBe(2);
  expect(rankedProbabilityOfEnsemble([3], 5)).toBe(2);
  expect(rankedProbabilityOfEnsemble([3, 3, 3], 5)).toBe(2);
});

test("an ensemble of 0 and 2 scores 1 less a half for the figure 1", () => {
  // mean distance 1; mean distance of members (0 + 2 + 2 + 0) / 4 = 1, half of it 0.5
  expect(rankedProbabilityOfEnsemble([0, 2], 1)).toBe(0.5);
});

test("the score has the unit of the figure and never falls below 0", () => {
  const cases = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true }));
  fc.assert(
    fc.property(cases, ([figure, deviation]) => {
      const score = rankedProbabilityOfNormal({ mean: 0, deviation }, figure);
      expect(score).toBeGreaterThan(0);
      expect(rankedProbabilityOfNormal({ mean: 0, deviation: 2 * deviation }, 2 * figure)).toBeCloseTo(2 * score, 10);
    })
  );
});

test("a large ensemble of evenly spaced quantiles scores nearly as the distribution does", () => {
  // uniform on 0 to 1, figure 0.5: 1/4 less half of 1/3 = 1/12
  const members = Array.from({ length: 500 }, (_, place) => (place + 0.5) / 500);
  expect(rankedProbabilityOfEnsemble(members, 0.5)).toBeCloseTo(1 / 12, 4);
});
