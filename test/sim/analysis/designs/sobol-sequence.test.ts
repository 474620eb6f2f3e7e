import fc from "fast-check";
import { expect, test } from "vitest";
import { mostDimensions, sobolSequence } from "../../../../sim/analysis/designs/sobol-sequence.ts";

test("the first points in six dimensions are those of SciPy", () => {
  // model.md 6.2: origin, middle, then points of quarters and eighths
  expect(sobolSequence(5, 6)).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375, 0.125]
  ]);
});

test("far points of high dimensions are SciPy’s too", () => {
  // scipy.stats.qmc.Sobol(256, scramble=False) of SciPy 1.17.1, points 1001 and 5001
  const points = sobolSequence(5001, mostDimensions);
  const columns = [49, 99, 199, 255];
  expect(columns.map((column) => points[1000][column])).toEqual([
    0.4794921875, 0.1865234375, 0.8427734375, 0.2490234375
  ]);
  expect(columns.map((column) => points[5000][column])).toEqual([
    0.3948974609375, 0.0655517578125, 0.6251220703125, 0.3858642578125
  ]);
});

test("a power of two of points from the start puts exactly one into every slice of every side", () => {
  const sizes = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: mostDimensions }));
  fc.assert(
    fc.property(sizes, ([exponent, dimensions]) => {
      const count = 2 ** exponent;
      const points = sobolSequence(count, dimensions);
      for (let side = 0; side < dimensions; side++) {
        const slices = points.map((point) => Math.floor(point[side] * count)).sort((one, other) => one - other);
        expect(slices).toEqual(Array.from({ length: count }, (_, slice) => slice));
      }
    }),
    { numRuns: 30 }
  );
});

test("more points or more dimensions leave the others as they are", () => {
  const few = sobolSequence(10, 3);
  expect(
    sobolSequence(20, 5)
      .slice(0, 10)
      .map((point) => point.slice(0, 3))
  ).toEqual(few);
});
