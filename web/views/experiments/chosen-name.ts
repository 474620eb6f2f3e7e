import { namedScenarios } from "../../../sim/experiment/index.ts";
import type { Locale, Scenario } from "../../../sim/index.ts";
import { locale, message } from "../../messages/message.ts";
import { scenarioName } from "../../state/scenarios.ts";

/** A scenario of an experiment: the name of one that comes with the product, or one written out. */
export type ChosenScenario = string | Scenario;

/** What a scenario of an experiment is called; one that cannot be read by its text. */
export function chosenName(scenario: ChosenScenario, language: Locale = locale.value): string {
  const id = typeof scenario === "string" ? scenario : scenario?.id;
  if (id === "baseline" || id === "plan") return scenarioName(id, language);
  if (typeof scenario !== "string") return scenario?.name ? scenario.name[language] : JSON.stringify(scenario);
  return namedScenarios.get(scenario)?.name[language] ?? scenario;
}

/** The same where the points of a design set levers anew: then it is no longer today’s rule, or the plan. */
export function nameBeyondVaried(name: string, isVaried: boolean, language: Locale = locale.value): string {
  return isVaried ? message("scenario.butVaried", language, { name }) : name;
}
