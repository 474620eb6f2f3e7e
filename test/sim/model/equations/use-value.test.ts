import { expect, it } from "vitest";
import { useValue, yearlyUseValue } from "../../../../sim/model/equations/use-value.ts";

it("multiplies scale, size, quality and match", () => {
  expect(yearlyUseValue(1_000_000, 16, 0.25, 3, 0.5)).toBeCloseTo(3_000_000, 6); // 16^0.25 = 2
});

it("is the yearly value over the rates for a right that never ends", () => {
  expect(useValue(27, 0.12, 0.15, 1e6)).toBeCloseTo(100, 12);
});

it("falls to half of that when the right ends at the half-life", () => {
  expect(useValue(27, 0.12, 0.15, Math.LN2 / 0.27)).toBeCloseTo(50, 12);
});

it("adds up the years when nothing is discounted and nothing fades", () => {
  expect(useValue(10, 0, 0, 7)).toBe(70);
});

it("is nothing for a right that has run out", () => {
  expect(useValue(10, 0.12, 0.15, 0)).toBe(0);
});
