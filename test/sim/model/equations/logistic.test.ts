import fc from "fast-check";
import { expect, it } from "vitest";
import { logistic, logOddsOf } from "../../../../sim/model/equations/logistic.ts";

it("turns even odds into one half and odds of three to one into three quarters", () => {
  expect(logistic(0)).toBe(0.5);
  expect(logistic(Math.log(3))).toBeCloseTo(0.75, 15);
});

it("stays within 0 and 1 for any odds", () => {
  expect(logistic(-1e4)).toBe(0);
  expect(logistic(1e4)).toBe(1);
});

it("is undone by the logarithm of the odds", () => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (logOdds) => {
      expect(logOddsOf(logistic(logOdds))).toBeCloseTo(logOdds, 5);
    })
  );
});
