import { sources } from "../../data/sources.ts";
import { flows, ways } from "../ledger/flows.ts";
import { aspects, leverIds, levers, measureIds, measures, presetIds } from "../levers/index.ts";
import { outcomeIds, outcomes } from "../outcomes/index.ts";
import { tallies } from "../record/tallies.ts";
import { freeParameters } from "../uncertainties/free.ts";
import { uncertainties } from "../uncertainties/index.ts";
import { scenarioSchema } from "./json-schema.ts";
import {
  assumptionsPage,
  flowsPage,
  freeParametersPage,
  leversPage,
  outcomesPage,
  sourcesPage,
  talliesPage
} from "./markdown.ts";
import { presetScenario } from "./preset-scenario.ts";
import { runFileSchema } from "./run-file-schema.ts";

/** Every file that is derived from the declarations, by its path in the project. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const leverList = leverIds.map((id) => levers[id]);
  const uncertaintyList = Object.values(uncertainties);
  const scenarios = presetIds.map((preset) => presetScenario(preset, leverList));
  return new Map([
    [
      "docs/generated/levers.md",
      leversPage(
        aspects,
        measureIds.map((id) => measures[id]),
        leverList
      )
    ],
    ["docs/generated/outcomes.md", outcomesPage(outcomeIds.map((id) => outcomes[id]))],
    ["docs/generated/flows.md", flowsPage(flows, ways)],
    ["docs/generated/tallies.md", talliesPage(tallies)],
    ["docs/generated/assumptions.md", assumptionsPage(uncertaintyList)],
    ["docs/generated/free-parameters.md", freeParametersPage(freeParameters, uncertainties)],
    ["docs/generated/sources.md", sourcesPage(sources)],
    ["docs/generated/scenario.schema.json", json(scenarioSchema(leverList, uncertaintyList))],
    ["docs/generated/run.schema.json", json(runFileSchema)],
    ...scenarios.map((scenario) => [`data/scenarios/${scenario.id}.json`, json(scenario)] as const)
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
