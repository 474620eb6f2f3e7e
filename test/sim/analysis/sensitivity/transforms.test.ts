import fc from "fast-check";
import { expect, test } from "vitest";
import { heavyTail } from "../../../../sim/analysis/sensitivity/heavy-tail.ts";
import { averageRanks, transforms } from "../../../../sim/analysis/sensitivity/transforms.ts";

test("equal values share the mean of their ranks", () => {
  expect(averageRanks([30, 10, 30, 20])).toEqual([3.5, 1, 3.5, 2]);
});

test("ranks sum to what they sum to without ties, and rise with the values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
      const ranks = averageRanks(values);
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((values.length * (values.length + 1)) / 2, 9);
      for (const [one, value] of values.entries()) {
        for (const [two, other] of values.entries()) if (value < other) expect(ranks[one]).toBeLessThan(ranks[two]);
      }
    })
  );
});

test("logarithms are natural", () => {
  expect(transforms.log([1, Math.E])).toEqual([0, expect.closeTo(1, 12)]);
});

/** Quantiles of a Pareto law with the given index, evenly spaced in probability. */
const pareto = (index: number) => Array.from({ length: 1000 }, (_, place) => ((place + 0.5) / 1000) ** (-1 / index));

test("a law of powers without variance is noticed by its index, one with a variance is not", () => {
  expect(heavyTail(pareto(1.2))).toBeGreaterThan(1);
  expect(heavyTail(pareto(1.2))).toBeLessThan(1.5);
  expect(heavyTail(pareto(4))).toBeUndefined();
  expect(heavyTail(pareto(1.2).slice(0, 100))).toBeUndefined();
});
