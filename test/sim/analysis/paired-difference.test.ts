import fc from "fast-check";
import { expect, test } from "vitest";
import { pairedDifference } from "../../../sim/analysis/paired-difference.ts";

test("gains of 1, 2 and 3 give a mean of 2 with the t interval of two degrees of freedom", () => {
  const { mean, median, low, high, shareWithGain, verdict } = pairedDifference([10, 10, 10], [11, 12, 13]);
  expect(mean).toBe(2);
  expect(median).toBe(2);
  // standard deviation 1, standard error 1/√3, bound 4.30265 by the printed table
  expect(low).toBeCloseTo(2 - 4.30265 / Math.sqrt(3), 4);
  expect(high).toBeCloseTo(2 + 4.30265 / Math.sqrt(3), 4);
  expect(shareWithGain).toBe(1);
  expect(verdict).toBe("not larger than luck");
});

test("a gain that hardly varies over replicates is larger than luck", () => {
  const { low, verdict, shareWithGain } = pairedDifference([1, 2, 3, 4], [3, 4, 5, 6.1]);
  expect(low).toBeGreaterThan(0);
  expect(verdict).toBe("larger than luck");
  expect(shareWithGain).toBe(1);
});

test("two scenarios that never differ are not larger than luck", () => {
  const same = pairedDifference([5, 7, 6], [5, 7, 6]);
  expect(same).toMatchObject({ mean: 0, low: 0, high: 0, shareWithGain: 0, correlation: 1 });
  expect(same.verdict).toBe("not larger than luck");
});

test("one pair gives its difference but no interval and no verdict", () => {
  const single = pairedDifference([5], [8]);
  expect(single).toMatchObject({ pairs: 1, a: 5, b: 8, mean: 3, low: null, high: null, correlation: null });
  expect(single.verdict).toBe("too few replicates to tell");
});

test("a pair with an undefined side is left out", () => {
  expect(pairedDifference([1, null, 3], [2, 5, null])).toMatchObject({ pairs: 1, mean: 1 });
  expect(pairedDifference([null], [null])).toMatchObject({ pairs: 0, a: null, mean: null, shareWithGain: null });
});

test("opposite movements correlate at −1", () => {
  expect(pairedDifference([1, 2, 3], [6, 4, 2]).correlation).toBeCloseTo(-1, 14);
});

test("the levels of both sides subtract to the mean difference, whatever the values and the gaps", () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }), (pairs) => {
      const { a, b, mean } = pairedDifference(
        pairs.map(([before]) => before),
        pairs.map(([, after]) => after)
      );
      if (mean === null) expect([a, b]).toEqual([null, null]);
      else expect(b! - a!).toBeCloseTo(mean, 6);
    })
  );
});
