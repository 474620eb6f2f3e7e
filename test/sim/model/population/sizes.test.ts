import { expect, test } from "vitest";
import { normalStratum, paretoStratumMean } from "../../../../sim/model/population/sizes.ts";

/** Mean of a Pareto law between 1 and 1,000 with exponent 1.5: (1.5 / 0.5) × (1 − 1000^−0.5) / (1 − 1000^−1.5). */
const lawsMean = (3 * (1 - 1 / Math.sqrt(1000))) / (1 - 1000 ** -1.5);

const total = (rows: number) =>
  Array.from({ length: rows }, (_, row) => paretoStratumMean(row, rows, 1, 1000, 1.5)).reduce(
    (sum, size) => sum + size,
    0
  );

test.each([1, 7, 100, 5000])("%i strata hold the mean of the law between them", (rows) => {
  expect(total(rows) / rows).toBeCloseTo(lawsMean, 9);
});

test("a thinned city scaled up has the total of the whole", () => {
  expect(total(5000) / total(100) / 50).toBeCloseTo(1, 12);
});

test("strata rise from the smallest firm to the largest", () => {
  const sizes = Array.from({ length: 50 }, (_, row) => paretoStratumMean(row, 50, 1, 1000, 1.5));
  expect([...sizes].sort((one, other) => one - other)).toEqual(sizes);
  expect(sizes[0]).toBeGreaterThan(1);
  expect(sizes[49]).toBeLessThan(1000);
});

test("the middle of an odd number of normal strata is the mean", () => expect(normalStratum(2, 5)).toBeCloseTo(0, 12));
