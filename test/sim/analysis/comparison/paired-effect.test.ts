import fc from "fast-check";
import { expect, test } from "vitest";
import { resamplesOf } from "../../../../sim/analysis/comparison/bootstrap.ts";
import { pairedEffect, studentP } from "../../../../sim/analysis/comparison/paired-effect.ts";

const settings = {
  level: 0.95,
  wish: { absolute: 0, relative: 0.1 },
  resamples: (pairs: number) => resamplesOf(pairs, 99, "effect")
};

test("the p-value is that of scipy.stats.ttest_rel", () => {
  const { p, mean } = pairedEffect([3.1, 2.5, 4.4, 3.9, 5], [3.6, 2.4, 5.1, 4.2, 5.9], settings);
  expect(p).toBeCloseTo(0.05559179087695466, 10);
  expect(mean).toBeCloseTo(0.46, 12);
});

test("the effect is also said in standard deviations of the baseline", () => {
  // gains 1, 2, 3 beside a baseline of 2, 4, 6 with standard deviation 2
  expect(pairedEffect([2, 4, 6], [3, 6, 9], settings).inDeviations).toBe(1);
  expect(pairedEffect([2, 2], [3, 6], settings).inDeviations).toBeNull();
});

test("gains that are all the same leave no doubt, no gain leaves nothing else", () => {
  expect(studentP([2, 2, 2])).toBe(0);
  expect(studentP([1, -1])).toBe(1);
});

test("one pair has its difference and nothing about how sure it is", () => {
  const single = pairedEffect([1], [3], settings);
  expect(single).toMatchObject({ mean: 2, p: null, meanByBootstrap: null, sequence: null, inDeviations: null });
  expect(single.stopping).toEqual({ needed: null, sequenceNeeded: null, mayStop: false });
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 3,
  maxLength: 15
});

test("with the sides exchanged the effect has the other sign and the same p-value", () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const [a, b] = [some.map(([one]) => one), some.map(([, other]) => other)];
      const [there, back] = [pairedEffect(a, b, settings), pairedEffect(b, a, settings)];
      expect(back.mean).toBeCloseTo(-there.mean!, 10);
      expect(back.p).toBeCloseTo(there.p!, 10);
      expect(back.low).toBeCloseTo(-there.high!, 8);
    })
  );
});

test("in another unit everything that has a unit changes with it and nothing else", () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const [a, b] = [some.map(([one]) => one), some.map(([, other]) => other)];
      const [before, after] = [
        pairedEffect(a, b, settings),
        pairedEffect(
          a.map((value) => 4 * value),
          b.map((value) => 4 * value),
          settings
        )
      ];
      for (const key of ["mean", "median", "low", "high"] as const) expect(after[key]).toBeCloseTo(4 * before[key]!, 8);
      for (const key of ["p", "shareWithGain", "correlation", "inDeviations", "verdict"] as const)
        expect(after[key]).toEqual(before[key]);
    })
  );
});
