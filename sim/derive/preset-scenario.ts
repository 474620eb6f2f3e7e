import type { Lever, PresetId } from "../declare/lever.ts";
import type { Text } from "../declare/text.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Ids and names of the three scenarios that come with the product. */
const presetNames: Readonly<Record<PresetId, { readonly id: string; readonly name: Text }>> = {
  today: { id: "baseline", name: { en: "Baseline: today’s rule", zh: "基准：现行规定" } },
  old: { id: "old", name: { en: "Old rule", zh: "旧规定" } },
  plan: { id: "plan", name: { en: "The plan", zh: "行动方案" } }
};

/** The scenario in which every lever stands at a preset from the first month on; what equals today is left out. */
export function presetScenario(preset: PresetId, levers: readonly Lever[]): Scenario {
  const different = levers.filter(({ presets }) => presets[preset] !== presets.today);
  const dated = different.map(({ id, presets }) => [id, [{ from: 0, value: presets[preset] }]]);
  return { ...presetNames[preset], levers: Object.fromEntries(dated), assumptions: {} };
}
