import { aspectIds, aspects, namedScenario, type Scenario, type Text } from "../../sim/index.ts";

/** An option of reform: a scenario that comes with the product, under a short name. */
export interface Option {
  readonly name: Text;
  readonly scenario: Scenario;
}

/** The whole plan at once, by steps, and each of its five aspects alone. */
export const options: readonly Option[] = [
  { name: { en: "The whole plan", zh: "行动方案" }, scenario: namedScenario("plan") },
  { name: { en: "The plan by steps", zh: "逐步实施" }, scenario: namedScenario("phase-in") },
  ...aspectIds.map((aspect) => ({ name: aspects[aspect], scenario: namedScenario(`aspect-${aspect}`) }))
];

export const baseline = namedScenario("baseline");

/** A scenario in a world: what it assumes of itself goes before what the world says. */
export function inWorld(scenario: Scenario, world: Scenario["assumptions"]): Scenario {
  return { ...scenario, assumptions: { ...world, ...scenario.assumptions } };
}
