import { expect, test } from "vitest";
import { ratioOfMeans } from "../../../sim/analysis/ratio-of-means.ts";

test("the interval of a ratio of means spreads by both relative errors", () => {
  // means 12 and 4; variances 4 and 1, of the means 4/4 = 1 and 1/4: relative 1/144 and 1/64, degrees (a + b)² over a²/3 + b²/3
  const over = [10, 10, 14, 14].map((value) => 12 + ((value - 12) * Math.sqrt(3)) / 2);
  const under = [3, 3, 5, 5].map((value) => 4 + ((value - 4) * Math.sqrt(3)) / 2);
  const interval = ratioOfMeans(over, under, 0.9);
  // 5 degrees of freedom, rounded down from 5.23: t = 2.015; 3 × √(1/144 + 1/64) × 2.015
  const reach = 3 * Math.sqrt(1 / 144 + 1 / 64) * 2.015048;
  expect(interval?.low).toBeCloseTo(3 - reach, 4);
  expect(interval?.high).toBeCloseTo(3 + reach, 4);
});

test("samples that do not vary have a ratio without error", () => {
  expect(ratioOfMeans([6, 6], [3, 3], 0.9)).toEqual({ low: 2, high: 2 });
});

test("there is no ratio to nothing, nor of single values", () => {
  expect(ratioOfMeans([1, 2], [0, 0], 0.9)).toBeUndefined();
  expect(ratioOfMeans([1], [1, 2], 0.9)).toBeUndefined();
});
