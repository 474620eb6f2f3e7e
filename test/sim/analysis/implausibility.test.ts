import { expect, test } from "vitest";
import {
  implausibility,
  logLikelihood,
  weightedDistance,
  worstImplausibility
} from "../../../sim/analysis/implausibility.ts";

const observed = { figure: 10, variance: 9 };

test("a prediction is as implausible as its distance in joint standard deviations", () => {
  // variances 9 and 16 make a standard deviation of 5
  expect(implausibility(observed, { mean: 20, variance: 16 })).toBe(2);
  expect(implausibility(observed, { mean: 10, variance: 16 })).toBe(0);
});

test("more doubt never makes a prediction more implausible", () => {
  const at = (variance: number) => implausibility(observed, { mean: 4, variance });
  expect(at(1)).toBeLessThan(at(0));
  expect(at(7)).toBeLessThan(at(1));
});

test("the worst of several figures counts, and one that is not predicted is silent", () => {
  const observations = [observed, observed, observed];
  const predictions = [{ mean: 13, variance: 0 }, { mean: 4, variance: 0 }, null];
  expect(worstImplausibility(observations, predictions)).toBe(2);
  expect(weightedDistance(observations, predictions)).toBe(5);
});

test("the log likelihood is that of normal errors up to its constant", () => {
  // distance 1, variance 9: −(1 + ln 9) / 2
  expect(logLikelihood([observed], [{ mean: 13, variance: 0 }])).toBeCloseTo(-(1 + Math.log(9)) / 2, 14);
});
