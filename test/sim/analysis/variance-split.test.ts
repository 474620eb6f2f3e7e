import { expect, test } from "vitest";
import { varianceSplit } from "../../../sim/analysis/variance-split.ts";

test("worlds that differ under all seeds alike leave nothing to luck", () => {
  // world means 1, 3, 5: variance 4
  const split = varianceSplit([
    [1, 1],
    [3, 3],
    [5, 5]
  ]);
  expect(split).toEqual({ parameters: 4, luck: 0 });
});

test("seeds that differ in all worlds alike leave nothing to parameters", () => {
  // seed means 0 and 2: variance 2
  const split = varianceSplit([
    [0, 2],
    [0, 2],
    [0, 2]
  ]);
  expect(split).toEqual({ parameters: 0, luck: 2 });
});

test("a table of two by two is split as by hand", () => {
  // means of worlds 2 and 6, of seeds 3 and 5, of all 4; what is left is ±1, so within 4 × 1 / 1 = 4
  // between worlds 2 × 8 / 1 = 16, between seeds 2 × 2 / 1 = 4: parameters (16 − 4) / 2, luck (4 − 4) / 2 + 4
  const split = varianceSplit([
    [2, 2],
    [4, 8]
  ]);
  expect(split).toEqual({ parameters: 6, luck: 4 });
});

test("one world or one seed cannot be split", () => {
  expect(varianceSplit([[1, 2]])).toBeUndefined();
  expect(varianceSplit([[1], [2]])).toBeUndefined();
});
