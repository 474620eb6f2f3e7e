import fc from "fast-check";
import { expect, test } from "vitest";
import { grid } from "../../../../sim/analysis/designs/grid.ts";

test("two and three levels make six combinations, the last factor changing fastest", () => {
  expect(grid([2, 3])).toEqual([
    [0, 0],
    [0, 0.5],
    [0, 1],
    [1, 0],
    [1, 0.5],
    [1, 1]
  ]);
});

test("every combination stands there once", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }), (levels) => {
      const points = grid(levels);
      expect(points).toHaveLength(levels.reduce((product, count) => product * count, 1));
      expect(new Set(points.map(String)).size).toBe(points.length);
    })
  );
});
