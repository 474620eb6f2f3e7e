import fc from "fast-check";
import { expect, test } from "vitest";
import { median, quantile } from "../../../sim/analysis/quantiles.ts";

test("quantiles interpolate between order statistics as R's type 7 does", () => {
  expect(quantile([4, 1, 3, 2], 0.1)).toBeCloseTo(1.3, 12);
  expect(quantile([4, 1, 3, 2], 0.9)).toBeCloseTo(3.7, 12);
  expect(quantile([10, 20], 0.25)).toBe(12.5);
});

test("the median of an even sample lies half way between its two middle values", () => {
  expect(median([9, 1, 5, 3])).toBe(4);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test("a quantile never leaves the range of its sample", () => {
  const sample = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const found = quantile(values, share);
      expect(found).toBeGreaterThanOrEqual(Math.min(...values));
      expect(found).toBeLessThanOrEqual(Math.max(...values));
    })
  );
});
