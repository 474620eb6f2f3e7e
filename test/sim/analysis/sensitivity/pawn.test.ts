import fc from "fast-check";
import { expect, test } from "vitest";
import { distributionDistance, pawn } from "../../../../sim/analysis/sensitivity/pawn.ts";

test("two halves of a rising output lie as far from all as half of them", () => {
  // slices {1, 2} and {3}: the largest value is in none; distances 1/2 and 1/2
  expect(pawn([1, 2, 3, 4], [10, 20, 30, 40], 2)).toEqual({ median: 0.5, mean: 0.5, maximum: 0.5 });
});

test("the distance of two samples is the largest gap between their steps", () => {
  // at 2 the first has all, the second one of three
  expect(distributionDistance(Float64Array.of(1, 2), Float64Array.of(2, 3, 4))).toBeCloseTo(2 / 3, 12);
  expect(distributionDistance(Float64Array.of(1, 2), Float64Array.of(1, 2))).toBe(0);
});

const table = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
  {
    minLength: 20,
    maxLength: 60
  }
);
const columns = (rows: readonly (readonly [number, number])[]) =>
  [rows.map(([x]) => x), rows.map(([, y]) => y)] as const;

test("distances lie between 0 and 1, the median and the mean not above the maximum", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { median, mean, maximum } = pawn(...columns(rows), 5);
      for (const distance of [median, mean, maximum]) {
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
      }
      expect(maximum).toBeGreaterThanOrEqual(Math.max(median, mean) - 1e-12);
    })
  );
});

test("neither the order of the rows nor a rising transform of the output changes them", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [x, y] = columns(rows);
      const index = pawn(x, y, 5);
      expect(pawn(x.toReversed(), y.toReversed(), 5)).toEqual(index);
      expect(
        pawn(
          x,
          y.map((value) => value ** 3 + value),
          5
        )
      ).toEqual(index);
    })
  );
});
