import { expect, test } from "vitest";
import { consumption, localShareOf } from "../../../../sim/model/submodels/spend-income.ts";

test("households spend most of their income and a little of their deposits, never more than they have", () => {
  // 0.8 × 100 + 0.02 × 1000
  expect(consumption(100, 1000, 0.8, 0.02)).toBeCloseTo(100, 12);
  expect(consumption(-50, 1000, 0.8, 0.02)).toBeCloseTo(20, 12);
  expect(consumption(500, 300, 0.8, 0.02)).toBe(300);
  expect(consumption(0, -10, 0.8, 0.02)).toBe(0);
});

test("households buy at home what they spend locally, at most half of what their bank's firms sell", () => {
  expect(localShareOf(100, 0.3, 600)).toBeCloseTo(0.05, 12);
  expect(localShareOf(1000, 0.6, 100)).toBe(0.5);
  expect(localShareOf(100, 0.3, 0)).toBe(0);
});
