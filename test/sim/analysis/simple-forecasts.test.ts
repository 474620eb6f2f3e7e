import { expect, test } from "vitest";
import { autoregression, drift, noChange } from "../../../sim/analysis/simple-forecasts.ts";

test("without change the last value stays and doubt grows with the root of the steps", () => {
  // changes 1, −1, 1: mean square 1
  const [next, , , fourth] = noChange([0, 1, 0, 1], 4);
  expect(next).toEqual({ mean: 1, deviation: 1 });
  expect(fourth).toEqual({ mean: 1, deviation: 2 });
});

test("drift goes on by the mean past change, in doubt about it too", () => {
  // changes 1 and 3: mean 2, variance 2; after one step 2 (1 + 1/2) = 3, after two 2 (2 + 4/2) = 8
  const [next, second] = drift([0, 1, 4], 2);
  expect(next.mean).toBe(6);
  expect(next.deviation).toBeCloseTo(Math.sqrt(3), 12);
  expect(second.mean).toBe(8);
  expect(second.deviation).toBeCloseTo(Math.sqrt(8), 12);
});

test("a series that halves its distance to 10 is carried on exactly", () => {
  // next = 5 + value / 2
  const forecasts = autoregression([2, 6, 8, 9], 2);
  expect(forecasts.map(({ mean }) => mean)).toEqual([9.5, 9.75].map((value) => expect.closeTo(value, 10)));
  expect(forecasts[0].deviation).toBeCloseTo(0, 6);
});

test("autoregression is least squares with n − 2 in the error", () => {
  // before 0, 1, 2, after 1, 2, 2: slope 1/2, constant 5/3 − 1/2 = 7/6; errors −1/6, 1/3, −1/6: sum of squares 1/6
  const [next, second] = autoregression([0, 1, 2, 2], 2);
  expect(next.mean).toBeCloseTo(7 / 6 + 1, 12);
  expect(next.deviation).toBeCloseTo(Math.sqrt(1 / 6), 12);
  expect(second.deviation).toBeCloseTo(Math.sqrt(1 / 6 + 1 / 24), 12);
});

test("an explosive series is held at a coefficient of 1", () => {
  // 1, 2, 4, 8: slope 2, held at 1: the constant is the mean change 7/3
  expect(autoregression([1, 2, 4, 8], 1)[0].mean).toBeCloseTo(8 + 7 / 3, 12);
});

test("a flat series stays with every forecast", () => {
  for (const forecast of [noChange, drift, autoregression]) {
    expect(forecast([3, 3, 3, 3], 2)).toEqual([
      { mean: 3, deviation: 0 },
      { mean: 3, deviation: 0 }
    ]);
  }
});
