import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeRobustness, regretsOf } from "../../../../sim/analysis/robustness/metrics.ts";

const settings = { optimism: 0.25, percentile: 0.5, goodEnough: 5 };
/** A steady scenario and a bold one in three worlds. */
const payoffs = [
  [5, 6, 4],
  [1, 10, 4]
];

const judged = (given: readonly (readonly number[])[], by: object = settings) =>
  Object.fromEntries(
    judgeRobustness(given, by as typeof settings).map(({ metric, values, ranks }) => [metric, { values, ranks }])
  );

test("every metric is that of hand arithmetic", () => {
  expect(regretsOf(payoffs)).toEqual([
    [0, 4, 0],
    [4, 0, 0]
  ]);
  expect(judged(payoffs)).toEqual({
    maximin: { values: [4, 1], ranks: [1, 2] },
    maximax: { values: [6, 10], ranks: [2, 1] },
    // three quarters of the worst and one of the best
    hurwicz: { values: [4.5, 3.25], ranks: [1, 2] },
    laplace: { values: [5, 5], ranks: [1, 1] },
    // standard deviations 1 and √21
    meanVariance: { values: [4, expect.closeTo(5 - Math.sqrt(21), 12)], ranks: [1, 2] },
    percentile: { values: [5, 4], ranks: [1, 2] },
    regret: { values: [4, 4], ranks: [1, 1] },
    regretPercentile: { values: [0, 0], ranks: [1, 1] },
    domain: { values: [2 / 3, 1 / 3], ranks: [1, 2] }
  });
});

test("without a threshold there is no domain metric, and one world has no spread", () => {
  const { optimism, percentile } = settings;
  expect(judged([[3], [4]], { optimism, percentile })).not.toHaveProperty("domain");
  expect(judged([[3], [4]]).meanVariance.values).toEqual([3, 4]);
});

const table = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([scenarios, worlds]) =>
  fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: worlds, maxLength: worlds }), {
    minLength: scenarios,
    maxLength: scenarios
  })
);

test("worst, percentile, mean and best are in order, and regret is never below 0 and somewhere 0", () => {
  fc.assert(
    fc.property(table, (given) => {
      const found = judged(given);
      given.forEach((_, scenario) => {
        const [worst, low, middle, best] = ["maximin", "percentile", "laplace", "maximax"].map(
          (metric) => found[metric].values[scenario]
        );
        expect(worst).toBeLessThanOrEqual(Math.min(low, middle));
        expect(best).toBeGreaterThanOrEqual(Math.max(low, middle));
      });
      const regrets = regretsOf(given);
      for (const world of given[0].keys()) expect(Math.min(...regrets.map((own) => own[world]))).toBe(0);
    })
  );
});

test("ranks do not change with the unit, and a scenario better in every world is nowhere behind", () => {
  fc.assert(
    fc.property(table, (given) => {
      const before = judged(given);
      const after = judged(
        given.map((own) => own.map((value) => 4 * value + 3)),
        { ...settings, goodEnough: 23 }
      );
      for (const [metric, { ranks }] of Object.entries(before)) expect(after[metric].ranks).toEqual(ranks);
      const better = judged([given[0].map((value) => value + 1), ...given]);
      for (const [metric, { ranks }] of Object.entries(better)) {
        if (metric !== "meanVariance") expect(ranks[0]).toBeLessThanOrEqual(ranks[1]);
      }
    })
  );
});
