import type { Text } from "../declare/text.ts";
import { leverIds, type PresetId, presetValues } from "../levers/index.ts";
import type { Scenario } from "./scenario.ts";

/** The scenarios that have a name of their own: today's rules, the plan in full from January 2026 on, the old rules. */
export const namedScenarios = {
  baseline: scenarioOf("baseline", "today", { en: "Baseline", zh: "基准" }),
  plan: scenarioOf("plan", "plan", { en: "The plan", zh: "行动方案" }),
  old: scenarioOf("old", "old", { en: "Old rule", zh: "旧规定" })
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof namedScenarios;
export const scenarioNames = Object.keys(namedScenarios) as readonly ScenarioName[];

/** Every lever as a preset has it, written where it differs from today's rules. */
function scenarioOf(id: string, preset: PresetId, name: Text): Scenario {
  const today = presetValues("today");
  const values = presetValues(preset);
  const changed = leverIds.filter((lever) => values[lever] !== today[lever]);
  return {
    id,
    name,
    levers: Object.fromEntries(changed.map((lever) => [lever, [{ from: 0, value: values[lever] }]])),
    assumptions: {}
  };
}
