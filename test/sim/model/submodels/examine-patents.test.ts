import { expect, test } from "vitest";
import { fastNoise, passes, staffedFor } from "../../../../sim/model/submodels/examine-patents.ts";

test("an application passes if what the examiner sees of it reaches the threshold", () => {
  expect(passes(0.2, 0, 1, -0.1)).toBe(true);
  expect(passes(0.2, 0, 1, -0.3)).toBe(false);
  expect(passes(-0.2, 0, 0, 5)).toBe(false);
});

test("the fuller the fast lane, the less an examiner sees, up to its capacity", () => {
  expect(fastNoise(1, 0.8, 0)).toBe(1);
  expect(fastNoise(1, 0.8, 0.5)).toBeCloseTo(1.4, 12);
  expect(fastNoise(1, 0.8, 7)).toBeCloseTo(1.8, 12);
});

test("the office hires for a twelfth of the gap a month", () => {
  expect(staffedFor(100, 220)).toBeCloseTo(110, 12);
  expect(staffedFor(100, 100)).toBe(100);
});
