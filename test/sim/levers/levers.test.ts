import { describe, expect, test } from "vitest";
import { sources } from "../../../data/sources.ts";
import type { Text } from "../../../sim/declare/text.ts";
import {
  aspectIds,
  leverIds,
  levers,
  leversOf,
  measureIds,
  measures,
  presetIds,
  presetValues
} from "../../../sim/levers/index.ts";
import { outcomeIds } from "../../../sim/outcomes/index.ts";
import { textFaults } from "../declare/text-faults.ts";

describe.each(leverIds)("lever %s", (id) => {
  const lever = levers[id];
  const texts: readonly Text[] = [lever.label, lever.unit, lever.what, lever.how, lever.helps, lever.hurts, lever.cost];

  test("is filed under its own id and a measure of the plan", () => {
    expect(lever.id).toBe(id);
    expect(measureIds).toContain(lever.measure);
  });

  test("cites sources that exist", () => {
    for (const source of lever.sources) expect(sources).toHaveProperty(source);
  });

  test("has every preset inside its bounds and on its grid", () => {
    for (const preset of presetIds) {
      const steps = (lever.presets[preset] - lever.bounds[0]) / lever.step;
      expect(steps).toBeGreaterThanOrEqual(0);
      expect(lever.presets[preset]).toBeLessThanOrEqual(lever.bounds[1]);
      expect(steps).toBeCloseTo(Math.round(steps), 9);
    }
  });

  test("speaks both languages, each in its own way", () => {
    expect(texts.flatMap(textFaults)).toEqual([]);
  });

  test("has a label that fits its control", () => {
    expect(lever.label.en.length).toBeLessThanOrEqual(27);
    expect(lever.label.zh.length).toBeLessThanOrEqual(12);
  });

  test("moves an outcome that is measured, and so does its first claim", () => {
    const claims = [lever.moves, ...(lever.firstClaim ? [lever.firstClaim] : [])];
    expect(outcomeIds).toEqual(expect.arrayContaining(claims.map(({ outcome }) => outcome)));
    expect(lever.firstClaim ? textFaults(lever.firstClaim.reason) : []).toEqual([]);
  });
});

test("every lever is listed once, under the measures in their order", () => {
  expect(new Set(leverIds).size).toBe(leverIds.length);
  expect([...leverIds].sort()).toEqual(Object.keys(levers).sort());
});

test.each(measureIds)("measure %s has levers, an aspect, and speaks both languages", (id) => {
  expect(measures[id].id).toBe(id);
  expect(leversOf(id).length).toBeGreaterThan(0);
  expect(aspectIds).toContain(measures[id].aspect);
  expect([measures[id].title, measures[id].what, measures[id].fails.why].flatMap(textFaults)).toEqual([]);
});

test("every aspect of the plan has a lever", () => {
  const used = leverIds.map((id) => measures[levers[id].measure as keyof typeof measures].aspect);
  expect(new Set(used)).toEqual(new Set(aspectIds));
});

test("the loan cap stood at 60 %, stands at 70 % and at 80 % in the pilot", () => {
  expect(presetValues("old").maLoanCap).toBe(0.6);
  expect(presetValues("today").maLoanCap).toBe(0.7);
  expect(presetValues("plan").maPilotCap).toBe(0.8);
});

test("the only badge of the plan itself is on the number the plan names", () => {
  expect(leverIds.filter((id) => levers[id].badge === "plan")).toEqual(["maPilotCap"]);
});
