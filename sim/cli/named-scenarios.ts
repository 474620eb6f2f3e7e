import { presetScenario } from "../derive/preset-scenario.ts";
import { leverIds, levers } from "../levers/index.ts";
import type { Scenario } from "../scenario/scenario.ts";

const leverList = leverIds.map((id) => levers[id]);

/** The scenarios that a person can name: today's rules, the plan in full from January 2026 on, the old rules. */
export const namedScenarios = {
  baseline: presetScenario("today", leverList),
  plan: presetScenario("plan", leverList),
  old: presetScenario("old", leverList)
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof namedScenarios;
export const scenarioNames = Object.keys(namedScenarios) as readonly ScenarioName[];
