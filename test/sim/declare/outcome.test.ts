import { expect, test } from "vitest";
import { defineOutcome, type Outcome } from "../../../sim/declare/outcome.ts";

const deals: Outcome = {
  id: "deals",
  label: { en: "Deals", zh: "交易" },
  unit: { en: "deals a year", zh: "项/年" },
  definition: { en: "Deals in a year.", zh: "一年内的交易数。" },
  group: "market",
  welcome: "up",
  scaleFree: false,
  decimals: 0,
  measure: { kind: "perYear", of: "dealsSigned", factor: 1 }
};

test("a sound outcome is given back frozen", () => {
  expect(Object.isFrozen(defineOutcome({ ...deals }))).toBe(true);
});

test("a definition that is not a sentence is refused", () => {
  expect(() => defineOutcome({ ...deals, definition: { en: "Deals", zh: "交易。" } })).toThrow(/does not end/);
});

test("a factor that wipes the outcome out is refused", () => {
  expect(() => defineOutcome({ ...deals, measure: { ...deals.measure, factor: 0 } })).toThrow(/factor is 0/);
});
