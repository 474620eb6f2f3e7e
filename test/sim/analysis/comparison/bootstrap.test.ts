import fc from "fast-check";
import { expect, test } from "vitest";
import { bootstrapInterval, resamplesOf } from "../../../../sim/analysis/comparison/bootstrap.ts";
import { mean } from "../../../../sim/analysis/moments.ts";
import { median } from "../../../../sim/analysis/quantiles.ts";

/** Resamples that other programs can draw too: s ← 16807 s mod 2³¹ − 1 from 12345, place ⌊s n / (2³¹ − 1)⌋. */
function sharedResamples(count: number, resamples: number): number[][] {
  let state = 12345;
  return Array.from({ length: resamples }, () =>
    Array.from({ length: count }, () => {
      state = (state * 16807) % 2147483647;
      return Math.floor((state * count) / 2147483647);
    })
  );
}

/** No sum of ten of them is that of ten others but for rounding, so that ties play no part. */
const sample = [1.2171, -0.4303, 3.1417, 0.9019, 2.2233, 7.5471, -1.3113, 0.1097, 0.6271, 1.9211];

test.each([
  ["mean", mean, 0.95, [0.6317765712845761, 3.685580142726782]],
  ["median", median, 0.95, [0.1097, 2.2233]],
  ["mean", mean, 0.8, [0.8529366095289588, 2.7935709443669796]]
] as const)(
  "the interval of the %s is that of scipy.stats.bootstrap on the same resamples",
  (_, statistic, level, [low, high]) => {
    const interval = bootstrapInterval(sample, statistic, sharedResamples(10, 499), level)!;
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  }
);

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 12 });

test("the interval lies inside the sample and turns round with its sign", () => {
  fc.assert(
    fc.property(values, (some) => {
      const resamples = resamplesOf(some.length, 99, "turn");
      const interval = bootstrapInterval(some, mean, resamples, 0.9)!;
      expect(interval.low).toBeLessThanOrEqual(interval.high);
      expect(interval.low).toBeGreaterThanOrEqual(Math.min(...some) - 1e-9);
      expect(interval.high).toBeLessThanOrEqual(Math.max(...some) + 1e-9);
      const turned = bootstrapInterval(
        some.map((value) => -value),
        mean,
        resamples,
        0.9
      )!;
      expect(turned.low).toBeCloseTo(-interval.high, 6);
      expect(turned.high).toBeCloseTo(-interval.low, 6);
    })
  );
});

test("a sample without spread has an interval without extent, and one value none", () => {
  expect(bootstrapInterval([5, 5, 5], mean, resamplesOf(3, 50, "s"), 0.95)).toEqual({ low: 5, high: 5 });
  expect(bootstrapInterval([5], mean, resamplesOf(1, 50, "s"), 0.95)).toBeUndefined();
});

test("resamples draw every place about as often, and the same seed the same ones", () => {
  const drawn = resamplesOf(10, 1000, "even");
  const counts = Array.from({ length: 10 }, (_, place) =>
    drawn.reduce((sum, row) => sum + row.filter((one) => one === place).length, 0)
  );
  // binomial with mean 1000 and standard deviation 30
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(resamplesOf(10, 1000, "even")).toEqual(drawn);
});
