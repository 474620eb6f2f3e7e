import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resamplesOf } from "../../../../sim/analysis/comparison/bootstrap.ts";
import { rankShares, selectBest } from "../../../../sim/analysis/comparison/selection.ts";
import { createDraws, purposes, seedKey } from "../../../../sim/random/index.ts";

const settings = { indifference: 1, level: 0.95, first: 4 };

describe("selection among packages", () => {
  test("two packages: the lower is out when it lies further below than the margin of Kim and Nelson", () => {
    // differences 5, 7, 5, 7: mean 6, variance 4/3; 2α = 0.1, 0.1^(−2/3) − 1 = 3.6416; limit 3 × 3.6416 × 4/3 = 14.566;
    // margin after four replicates (14.566 − 4) / 8 = 1.32, below 6
    const one = [10, 12, 10, 12];
    const other = [5, 5, 5, 5];
    expect(selectBest([one, other], settings)).toEqual({ left: [0], outAfter: [null, 4], isDecided: true, best: 0 });
    // mean 1.3 below is inside the margin
    const near = one.map((value, place) => value - [0.3, 2.3, 0.3, 2.3][place]);
    expect(selectBest([one, near], settings)).toMatchObject({ left: [0, 1], isDecided: false, best: 0 });
  });

  test("packages that never differ are told to be as good after the first stage", () => {
    const same = [1, 2, 3, 4];
    expect(selectBest([same, same], settings)).toEqual({
      left: [0, 1],
      outAfter: [null, null],
      isDecided: true,
      best: 0
    });
  });

  test("the right one of five is kept in at least as many cases as promised, with shared luck", () => {
    const draws = createDraws(seedKey("packages", 0));
    const value = (trial: number, place: number, replicate: number) =>
      (place === 3 ? 1 : 0) +
      2 * draws.normal(trial, replicate, purposes.pseudoData, 0, 0) +
      draws.normal(trial, replicate, purposes.pseudoData, 1 + place, 0);
    const right = Array.from({ length: 200 }, (_, trial) => {
      const samples = [0, 1, 2, 3, 4].map((place) =>
        Array.from({ length: 80 }, (__, replicate) => value(trial, place, replicate))
      );
      return Number(selectBest(samples, { ...settings, first: 10 }).best === 3);
    });
    expect(right.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(190);
  });

  test("in another unit, or with luck added to all alike, the same packages are left", () => {
    const sample = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 2, maxLength: 5 }), sample, (samples, luck) => {
        const { left, outAfter } = selectBest(samples, settings);
        const scaled = samples.map((values) => values.map((value, replicate) => 4 * value + 64 * luck[replicate]));
        expect(selectBest(scaled, { ...settings, indifference: 4 })).toMatchObject({ left, outAfter });
        expect(left.length).toBeGreaterThan(0);
      })
    );
  });
});

test("ranks are sure where one package is always above, and shared by lot where they cross", () => {
  const resamples = resamplesOf(3, 200, "ranks");
  expect(
    rankShares(
      [
        [3, 4, 5],
        [1, 2, 3]
      ],
      resamples
    )[0][0]
  ).toBeCloseTo(1, 12);
  const [first, second] = rankShares(
    [
      [0, 1, 0],
      [1, 0, 0.1]
    ],
    resamples
  );
  expect(first[0] + second[0]).toBeGreaterThanOrEqual(1 - 1e-12);
  expect(first[0]).toBeGreaterThan(0.1);
  expect(second[0]).toBeGreaterThan(0.1);
});
