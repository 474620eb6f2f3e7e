import { expect, it } from "vitest";
import { exp, ln, pow } from "../../../sim/numeric/index.ts";

// Digits by mpmath at 30 digits.
it("agrees with arithmetic of thirty digits to the last bit or the one before", () => {
  expect(exp(1) / Math.E).toBeCloseTo(1, 15);
  expect(exp(-9.5) * 13359.726829661873).toBeCloseTo(1, 15);
  expect(ln(2)).toBe(Math.LN2);
  expect(ln(1e-10) / -23.025850929940457).toBeCloseTo(1, 15);
  expect(pow(7, 0.3) / 1.7927899625209973).toBeCloseTo(1, 15);
  expect(pow(0.2, -1.7) / 15.425846568000241).toBeCloseTo(1, 15);
});

it("has the limits of the functions", () => {
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(pow(5, 0)).toBe(1);
});
