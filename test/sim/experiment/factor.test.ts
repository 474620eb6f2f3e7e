import fc from "fast-check";
import { expect, test } from "vitest";
import { factorNamed, factorsOf, levelsOf, valueAt } from "../../../sim/experiment/factor.ts";
import { leverIds } from "../../../sim/levers/index.ts";
import { uncertaintyIds } from "../../../sim/uncertainties/index.ts";

const cap = { ...factorNamed("maLoanCap"), range: { low: 0.4, high: 0.9 } };
const tenor = { ...factorNamed("maLoanTenor"), range: { low: 3, high: 12 } };

test("a share lies on the line between its ends", () => {
  expect([0, 0.5, 1].map((place) => valueAt(cap, place))).toEqual([0.4, 0.65, 0.9]);
});

test("years are whole and each year owns a tenth of ten", () => {
  expect([0, 0.09, 0.1, 0.55, 0.999, 1].map((place) => valueAt(tenor, place))).toEqual([3, 3, 4, 8, 12, 12]);
});

test("equal ratios put the geometric mean in the middle", () => {
  const rate = { ...factorNamed("searchRate"), range: { low: 0.01, high: 0.25, ratios: true } as const };
  expect(valueAt(rate, 0.5)).toBeCloseTo(0.05, 12);
});

test("a list of values is taken as it stands", () => {
  const form = { ...factorNamed("gateForm"), range: { low: 0, high: 2, values: [0, 1, 2] } };
  expect([0, 0.34, 0.67, 1].map((place) => valueAt(form, place))).toEqual([0, 1, 2, 2]);
});

test("a switch has two levels however many are asked for", () => {
  expect(levelsOf({ ...cap, whole: true, range: { low: 0, high: 1 } }, 5)).toBe(2);
  expect(levelsOf(cap, 5)).toBe(5);
});

test("every lever and assumption stays within its range", () => {
  const anyFactor = fc.constantFrom(...leverIds, ...uncertaintyIds).map(factorNamed);
  fc.assert(
    fc.property(anyFactor, fc.double({ min: 0, max: 1, noNaN: true }), (factor, place) => {
      const value = valueAt(factor, place);
      expect(value).toBeGreaterThanOrEqual(factor.range.low);
      expect(value).toBeLessThanOrEqual(factor.range.high);
      expect(!factor.whole || Number.isInteger(value)).toBe(true);
    })
  );
});

test("factors stand in the order of the declarations, measures by their number first", () => {
  const range = { low: 0, high: 1 };
  const varied = {
    measures: { M10: ["M10"], M2: ["M2"] } as const,
    levers: { guaranteeShare: range, maLoanCap: range },
    assumptions: { searchRate: range }
  };
  expect(factorsOf(varied).map(({ id }) => id)).toEqual(["M2", "M10", "maLoanCap", "guaranteeShare", "searchRate"]);
});
