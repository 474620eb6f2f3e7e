import { expect, test } from "vitest";
import { secondsLeft } from "../../../sim/experiment/estimate.ts";
import { Spread } from "../../../sim/experiment/spread.ts";

function spreadOf(...values: number[]): Spread {
  const spread = new Spread();
  for (const value of values) spread.add(value);
  return spread;
}

test("mean and deviation are those of the sample", () => {
  const spread = spreadOf(2, 4, 4, 4, 5, 5, 7, 9);
  expect(spread.count).toBe(8);
  expect(spread.mean).toBeCloseTo(5, 12);
  expect(spread.deviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
});

test("the time left follows from the mean of the runs, its span from their spread", () => {
  // 100 runs of 2 s, deviation 1, on 2 workers: 100 s, 1.96 × 1 × 10 / 2 either way
  const left = secondsLeft(100, 2, spreadOf(1, 2, 3))!;
  expect(left.middle).toBeCloseTo(100, 12);
  expect(left.low).toBeCloseTo(90.2, 12);
  expect(left.high).toBeCloseTo(109.8, 12);
});

test("no more workers count than there are runs left", () => {
  expect(secondsLeft(1, 8, spreadOf(3, 3))?.middle).toBe(3);
});

test("one run tells nothing of a spread, and no run left takes no time", () => {
  expect(secondsLeft(10, 2, spreadOf(3))).toBeNull();
  expect(secondsLeft(0, 2, spreadOf())).toEqual({ low: 0, middle: 0, high: 0 });
});
