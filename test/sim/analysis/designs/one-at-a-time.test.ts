import { expect, test } from "vitest";
import { oneAtATime } from "../../../../sim/analysis/designs/one-at-a-time.ts";

test("each factor goes to its ends while the others stay", () => {
  expect(oneAtATime([0.5, 0.2], 2)).toEqual([
    [0.5, 0.2],
    [0, 0.2],
    [1, 0.2],
    [0.5, 0],
    [0.5, 1]
  ]);
});

test("a level that is the base is not asked twice", () => {
  expect(oneAtATime([0.5], 3)).toEqual([[0.5], [0], [1]]);
  expect(oneAtATime([0], 3)).toEqual([[0], [0.5], [1]]);
});
