import { aspectIds, aspects, leverIds, levers, measureIds, measures, presetIds } from "../levers/index.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { aspectPackage, measurePackage, phasedPackage } from "./packages.ts";
import { presetScenario } from "./preset-scenario.ts";
import { stressWorlds } from "./stress-worlds.ts";

const leverList = leverIds.map((id) => levers[id]);
const measureList = measureIds.map((id) => measures[id]);

/** The scenarios that come with the product: three rules, the plan by steps, by aspect and by measure, and stress worlds. */
const all: readonly Scenario[] = [
  ...presetIds.map((preset) => presetScenario(preset, leverList)),
  phasedPackage(leverList),
  ...aspectIds.map((aspect) => aspectPackage(aspect, aspects[aspect], measureList, leverList)),
  ...measureList.map((measure) => measurePackage(measure, leverList)),
  ...stressWorlds
];

/** The scenarios that a person can name, by their ids. */
export const namedScenarios: ReadonlyMap<string, Scenario> = new Map(all.map((scenario) => [scenario.id, scenario]));
export const scenarioNames: readonly string[] = [...namedScenarios.keys()];

/** The scenario of a name. */
export function namedScenario(name: string): Scenario {
  const scenario = namedScenarios.get(name);
  if (!scenario) throw new Error(`no scenario comes under the name ${name}`);
  return scenario;
}
