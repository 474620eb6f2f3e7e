import { expect, test } from "vitest";
import { simulatedRowOf, stratumMean, stratumOf } from "../../../sim/world/own-population.ts";

test("ten firms for three: strata of three, three and four, each with a firm in its middle", () => {
  expect([0, 1, 2].map((row) => stratumOf(row, 3, 10))).toEqual([
    { from: 0, end: 3, middle: 1 },
    { from: 3, end: 6, middle: 4 },
    { from: 6, end: 10, middle: 7 }
  ]);
});

test("a firm is simulated by the row whose stratum it lies in", () => {
  const rows = Array.from({ length: 10 }, (_, firm) => simulatedRowOf(firm, 3, 10));
  expect(rows).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 2]);
});

test("at scale 1 every firm is simulated by itself", () => {
  expect([0, 1, 2].map((firm) => simulatedRowOf(firm, 3, 3))).toEqual([0, 1, 2]);
});

test("the mean of a stratum is that of its rows", () => {
  expect(stratumMean([1, 2, 3, 10], { from: 1, end: 3, middle: 1 })).toBe(2.5);
});
