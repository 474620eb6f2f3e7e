import { expect, test } from "vitest";
import { checkRecovery, judged } from "../../../../sim/analysis/calibration/recovery.ts";
import { breathe, toyAsk, toyProblem } from "./toy-model.ts";

test("intervals of a model with a known answer hold nine true values in ten", async () => {
  const plan = { seed: "toy", points: 30, replicates: 2, sets: 40, effort: { chains: 20, steps: 120 } };
  const found = await checkRecovery(toyProblem.space, toyProblem.targets, plan, toyAsk().ask, breathe);
  expect(found.sets).toBe(40);
  expect(found.interval.low).toBeLessThan(0.9);
  expect(found.interval.high).toBeGreaterThan(0.9);
  // two of three parameters are told, one is not: its interval is as wide as without data
  expect(found.width).toBeLessThan(0.5);
});

test("coverage is pooled over parameters, its interval over sets", () => {
  // shares 1, 0.5, 1, 0.5: mean 0.75, standard deviation 0.2887, t of three degrees 3.1824
  const sides = [
    { id: "a", range: [0, 1] },
    { id: "b", range: [0, 1] }
  ] as const;
  const covered = [
    [true, true],
    [true, false],
    [true, true],
    [true, false]
  ];
  const { coverage, interval, byParameter } = judged(sides, covered, 1);
  expect(coverage).toBe(0.75);
  expect(byParameter).toEqual({ a: 1, b: 0.5 });
  expect(interval.high - coverage).toBeCloseTo((3.18245 * Math.sqrt(1 / 12)) / 2, 4);
});
