import fc from "fast-check";
import { expect, test } from "vitest";
import { type DesignId, designIds, designMisfit, designs } from "../../../../sim/analysis/designs/designs.ts";
import { factorPoint, factorValues } from "../../../../sim/analysis/designs/factor-space.ts";

const space = (factors: number, more = {}) => ({
  names: Array.from({ length: factors }, (_, factor) => `factor${factor}`),
  bounds: Array.from({ length: factors }, (_, factor) => [-factor - 1, factor] as const),
  ...more
});

const counts: Readonly<Record<DesignId, number>> = {
  "latin-hypercube": 7,
  grid: 3,
  "full-factorial": 2,
  "fractional-factorial": 16,
  sobol: 9,
  saltelli: 4,
  morris: 5,
  "one-at-a-time": 3,
  shapley: 3
};

test.each(designIds)(
  "a design of kind %s has as many points as it says, all in the unit cube, and again the same",
  (id) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.string(), (factors, secondOrder, seed) => {
        const varied = space(factors, { secondOrder, levels: 6 });
        const points = designs[id].points(varied, counts[id], seed);
        expect(points).toHaveLength(designs[id].rows(varied, counts[id]));
        expect(designs[id].points(varied, counts[id], seed)).toEqual(points);
        for (const point of points) {
          expect(point).toHaveLength(factors);
          for (const side of point) {
            expect(side).toBeGreaterThanOrEqual(-1e-12);
            expect(side).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
      { numRuns: 20 }
    );
  }
);

test("the middle of one at a time is no level twice", () => {
  expect(designs["one-at-a-time"].points(space(2), 3, "")).toHaveLength(5);
  expect(designs["one-at-a-time"].rows(space(2), 3)).toBe(5);
});

test.each([
  ["fractional-factorial", 24, 100, 128],
  ["fractional-factorial", 24, 16, 64],
  ["grid", 2, 1, 2]
] as const)("a %s of %i factors and %i is refused with the nearest number", (id, factors, count, nearest) => {
  expect(designMisfit(id, space(factors), count)?.nearest).toBe(nearest);
});

test("a grid that would hold more than a million points is refused with its size", () => {
  expect(designMisfit("grid", space(24), 2)?.expected.en).toBe("at most 1000000 points, not 16777216");
  expect(designMisfit("grid", space(19), 2)).toBeUndefined();
});

test("more factors than the direction numbers reach are refused", () => {
  expect(designMisfit("saltelli", space(129), 1)?.expected.en).toBe("at most 128 factors");
  expect(designMisfit("saltelli", space(128), 1)).toBeUndefined();
});

test("values go from the lower bound to the upper one, and back to the point", () => {
  const { names, bounds } = space(2);
  expect(factorValues({ names, bounds }, [0, 1])).toEqual([-1, 1]);
  expect(factorValues({ names, bounds }, [0.5, 0.5])).toEqual([-0.5, -0.5]);
  expect(factorPoint({ names, bounds }, [-0.5, -0.5])).toEqual([0.5, 0.5]);
});
