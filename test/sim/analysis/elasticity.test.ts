import { expect, test } from "vitest";
import { elasticity } from "../../../sim/analysis/elasticity.ts";

test("a square law has the elasticity 2 and fits without rest", () => {
  const { slope, fit } = elasticity([1, 2, 5, 10], [3, 12, 75, 300]);
  expect(slope).toBeCloseTo(2, 12);
  expect(fit).toBeCloseTo(1, 12);
});

test("values that do not hang on each other have the elasticity 0", () => {
  const { slope, fit } = elasticity([1, 4, 16], [7, 1, 7]);
  expect(slope).toBeCloseTo(0, 12);
  expect(fit).toBeCloseTo(0, 12);
});
