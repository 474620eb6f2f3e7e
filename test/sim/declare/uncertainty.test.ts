import { expect, test } from "vitest";
import { defineUncertainties, defineUncertainty } from "../../../sim/declare/uncertainty.ts";

const searchRate = {
  group: "behaviour",
  value: 0.024,
  range: [0.01, 0.06],
  unit: "a month",
  badge: "assumption",
  label: { en: "Searches", zh: "搜寻频率" }
} as const;

const unit = { en: "a month", zh: "每月" };

test("the key of an entry becomes its id, and its unit stands in both languages", () => {
  expect(defineUncertainties({ searchRate }).searchRate).toEqual({ ...searchRate, id: "searchRate", unit });
});

test("a value outside its range is refused", () => {
  expect(() => defineUncertainty({ id: "searchRate", ...searchRate, unit, value: 0.1 })).toThrow(/value is 0.1/);
});

test("a borrowed figure names its source", () => {
  expect(() => defineUncertainty({ id: "searchRate", ...searchRate, unit, badge: "borrowed" })).toThrow(
    /at least one source/
  );
});
