import { expect, it } from "vitest";
import { findRoot } from "../../../sim/numeric/index.ts";

it("finds the square root of two as the root of x² − 2", () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
});

it("finds the root of a falling function", () => {
  expect(findRoot((x) => 3 - x, -10, 10)).toBeCloseTo(3, 14);
});

it("takes an end that is the root", () => {
  expect(findRoot((x) => x - 1, 1, 5)).toBe(1);
  expect(findRoot((x) => x - 5, 1, 5)).toBe(5);
});

it("refuses an interval whose ends have the same sign", () => {
  expect(() => findRoot((x) => x * x + 1, 0, 2)).toThrow("same sign");
});
