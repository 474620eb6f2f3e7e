import { expect, test } from "vitest";
import { leverIds, presetValues } from "../../../sim/levers/index.ts";
import { leverValuesAt, valueAt } from "../../../sim/scenario/lever-values.ts";
import type { DatedValue, Scenario } from "../../../sim/scenario/scenario.ts";

const scenarioWith = (maLoanCap: readonly DatedValue[]): Scenario => ({
  id: "test",
  name: { en: "Test", zh: "试验" },
  levers: { maLoanCap },
  assumptions: {}
});

test("a scenario without differences is today’s rule in every month", () => {
  const nothing: Scenario = { id: "none", name: { en: "None", zh: "无" }, levers: {}, assumptions: {} };
  expect(leverValuesAt(nothing, -24)).toEqual(presetValues("today"));
  expect(leverValuesAt(nothing, 119)).toEqual(presetValues("today"));
});

test("before the horizon opens today’s rule stands in every scenario", () => {
  expect(leverValuesAt(scenarioWith([{ from: 0, value: 0.8 }]), -1).maLoanCap).toBe(0.7);
});

test("a dated value holds from its month on and touches no other lever", () => {
  const later = scenarioWith([{ from: 12, value: 0.8 }]);
  expect(leverValuesAt(later, 11).maLoanCap).toBe(0.7);
  expect(leverValuesAt(later, 12)).toEqual({ ...presetValues("today"), maLoanCap: 0.8 });
  expect(Object.keys(leverValuesAt(later, 12)).sort()).toEqual([...leverIds].sort());
});

test("a ramp of four months from 10 to 20 passes 12.5, 15 and 17.5", () => {
  const ramp = [{ from: 6, value: 20, ramp: 4 }];
  const values = [5, 6, 7, 8, 9, 10, 11].map((month) => valueAt(ramp, 10, month));
  expect(values).toEqual([10, 10, 12.5, 15, 17.5, 20, 20]);
});

test("a change in the middle of a ramp starts from the value reached", () => {
  // from 0 towards 8 over 8 months stands at 4 in month 4; from there to 0 over 2 months: 2 in month 5
  const dated = [
    { from: 0, value: 8, ramp: 8 },
    { from: 4, value: 0, ramp: 2 }
  ];
  expect([3, 4, 5, 6, 7].map((month) => valueAt(dated, 0, month))).toEqual([3, 4, 2, 0, 0]);
});
