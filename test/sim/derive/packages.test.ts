import { describe, expect, test } from "vitest";
import { expectations, expectedOutcomes } from "../../../sim/derive/expectations.ts";
import { namedScenario, namedScenarios, scenarioNames } from "../../../sim/derive/named-scenarios.ts";
import {
  aspectIds,
  type LeverId,
  levers,
  leversOf,
  measureIds,
  measures,
  presetValues
} from "../../../sim/levers/index.ts";
import { outcomeIds, outcomes } from "../../../sim/outcomes/index.ts";
import { checkScenario } from "../../../sim/scenario/check-scenario.ts";
import { leverValuesAt } from "../../../sim/scenario/lever-values.ts";

test.each(scenarioNames)("scenario %s is one that the engine takes", (name) => {
  expect(checkScenario(namedScenario(name)).ok).toBe(true);
});

test("the measures one by one and the aspects one by one add up to the levers of the whole plan", () => {
  const changed = (names: readonly string[]) => names.flatMap((name) => Object.keys(namedScenario(name).levers)).sort();
  const plan = changed(["plan"]);
  expect(changed(measureIds)).toEqual(plan);
  expect(changed(aspectIds.map((aspect) => `aspect-${aspect}`))).toEqual(plan);
});

test("a measure alone stands at the plan and all else at today", () => {
  const month = leverValuesAt(namedScenario("M8"), 0);
  const own = leversOf("M8");
  for (const [id, value] of Object.entries(month)) {
    const { plan, today } = levers[id as LeverId].presets;
    expect(value, id).toBe(own.includes(id as LeverId) ? plan : today);
  }
});

describe("the plan in steps", () => {
  test("begins at today and has reached the plan after three years", () => {
    const phased = namedScenario("phase-in");
    expect(leverValuesAt(phased, 0)).toEqual(presetValues("today"));
    expect(leverValuesAt(phased, 36)).toEqual(presetValues("plan"));
  });

  test("is half-way after a year and a half", () => {
    const { plan, today } = levers.approvalDays.presets;
    expect(leverValuesAt(namedScenario("phase-in"), 18).approvalDays).toBeCloseTo((plan + today) / 2, 12);
  });
});

test("every scenario but today’s has a sign for each headline figure", () => {
  const headlines = outcomeIds.filter((id) => outcomes[id].headline);
  expect([...expectedOutcomes].sort()).toEqual([...headlines].sort());
  const signed = [...namedScenarios.keys()].filter((id) => id !== "baseline");
  expect(signed.filter((id) => !expectations[id])).toEqual([]);
  for (const [id, { signs }] of Object.entries(expectations)) {
    expect(signs.split(" ").length, id).toBe(expectedOutcomes.length);
    expect(signs, id).toMatch(/^[-+0? ]+$/);
  }
});

test("the titles of measures tell them apart", () => {
  expect(new Set(measureIds.map((id) => measures[id].title.en)).size).toBe(measureIds.length);
});
