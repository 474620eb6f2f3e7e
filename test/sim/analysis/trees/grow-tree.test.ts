import { expect, test } from "vitest";
import { bestDivision, gainOf, growTree } from "../../../../sim/analysis/trees/grow-tree.ts";

test("a step is divided at the step, and what is even is not divided", () => {
  const rows = [[1], [2], [3], [4]];
  // about 5 the squares are 4 · 25; each side is even: all 100 are taken away
  expect(growTree({ rows, values: [0, 0, 10, 10] }, bestDivision(1))).toEqual({
    factor: 0,
    threshold: 2.5,
    gain: 100,
    low: { inside: [0, 1] },
    high: { inside: [2, 3] }
  });
  expect(growTree({ rows, values: [7, 7, 7, 7] }, bestDivision(1))).toEqual({ inside: [0, 1, 2, 3] });
});

test("no side becomes smaller than asked, and equal values stay together", () => {
  expect(growTree({ rows: [[1], [2], [3]], values: [0, 5, 5] }, bestDivision(2))).toEqual({ inside: [0, 1, 2] });
  expect(growTree({ rows: [[1], [1], [1]], values: [0, 5, 9] }, bestDivision(1))).toEqual({ inside: [0, 1, 2] });
});

test("the gain is the squares about one mean less those about two", () => {
  // 1 and 2, 6 and 7: about 4 the squares are 9 + 4 + 4 + 9, about 1.5 and 6.5 four quarters
  expect(gainOf(3, 2, 16, 4)).toBeCloseTo(25, 12);
});
