import { expect, test } from "vitest";
import { pairedDifference } from "../../sim/analysis/paired-difference.ts";
import { measureIds } from "../../sim/levers/index.ts";
import { beyondSum, liesApart, signFound } from "./packages.ts";

test("an effect is up or down only where its interval leaves zero out", () => {
  expect(signFound(pairedDifference([1, 1, 1], [2, 2.1, 1.9]))).toBe("+");
  expect(signFound(pairedDifference([2, 2.1, 1.9], [1, 1, 1]))).toBe("-");
  expect(signFound(pairedDifference([1, 1, 1], [2, 0, 1]))).toBe("0");
});

test("a plan that gives just what its measures give one by one adds nothing to their sum", () => {
  // each measure alone adds 0.1, the plan their number times 0.1
  const values = (scenario: string) =>
    [7, 8].map((base) => (scenario === "baseline" ? base : base + (scenario === "plan" ? measureIds.length : 1) / 10));
  expect(beyondSum(values).mean).toBeCloseTo(0, 12);
});

test("effects lie apart between worlds only where two intervals have nothing in common", () => {
  const [low, middle, high] = [
    { low: 0, high: 2 },
    { low: 1, high: 4 },
    { low: 3, high: 5 }
  ];
  expect(liesApart([low, middle])).toBe(false);
  expect(liesApart([low, middle, high])).toBe(true);
});
