import { namedScenarios } from "../../../sim/experiment/index.ts";
import type { Scenario } from "../../../sim/index.ts";
import { say } from "../../messages/message.ts";
import { nameOf } from "../explore/names.ts";

/** A scenario of an experiment: the name of one that comes with the product, or one written out. */
export type ChosenScenario = string | Scenario;

/** What a scenario of an experiment is called; one that cannot be read by its text. */
export function chosenName(scenario: ChosenScenario): string {
  const id = typeof scenario === "string" ? scenario : scenario?.id;
  if (id === "baseline" || id === "plan") return nameOf(id);
  if (typeof scenario !== "string") return scenario?.name ? say(scenario.name) : JSON.stringify(scenario);
  const named = namedScenarios.get(scenario);
  return named ? say(named.name) : scenario;
}
