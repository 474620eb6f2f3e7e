import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "../../../sim/analysis/latin-hypercube.ts";
import { uniformSource } from "../../../sim/analysis/uniform-source.ts";

test("each slice of each side holds exactly one point", () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 8 }), fc.string());
  fc.assert(
    fc.property(sizes, ([count, sides, seed]) => {
      const points = latinHypercube(count, sides, uniformSource(seed, "latinHypercube"));
      for (let side = 0; side < sides; side++) {
        const slices = points.map((point) => Math.floor(point[side] * count)).sort((a, b) => a - b);
        expect(slices).toEqual(Array.from({ length: count }, (_, slice) => slice));
      }
    })
  );
});

test("with lots at the middle of each slice, points take the slices in the order of their lots", () => {
  // lots 0.9 and 0.2: point 1 comes first and takes slice 0, point 0 slice 1; each half way into its slice
  const uniform = (row: number, _: number, place = 0) => (place === 0 ? [0.9, 0.2][row] : 0.5);
  expect(latinHypercube(2, 1, uniform)).toEqual([[0.75], [0.25]]);
});

test("the same seed gives the same points, another stage others", () => {
  const points = (stage: number) => latinHypercube(10, 3, uniformSource("seed", "latinHypercube", stage));
  expect(points(0)).toEqual(points(0));
  expect(points(1)).not.toEqual(points(0));
});

test("two sides are not filled in the same order", () => {
  const points = latinHypercube(200, 2, uniformSource("order", "latinHypercube"));
  // of independent orders of 200, the correlation has a standard deviation of 0.07
  const shared = points.reduce((sum, [one, other]) => sum + (one - 0.5) * (other - 0.5), 0) / 200;
  expect(Math.abs(12 * shared)).toBeLessThan(0.3);
});
