import chongqing from "../../data/regions/chongqing.json";
import { sources as publications } from "../../data/sources.ts";
import { experimentSchema } from "../experiment/experiment-schema.ts";
import { forms } from "../import/forms.ts";
import { flows, ways } from "../ledger/flows.ts";
import { aspects, grounds, leverIds, levers, measureIds, measures } from "../levers/index.ts";
import { outcomeIds, outcomes } from "../outcomes/index.ts";
import { tallies } from "../record/tallies.ts";
import { freeParameters } from "../uncertainties/free.ts";
import { uncertainties } from "../uncertainties/index.ts";
import type { RegionPack } from "../world/region.ts";
import { constantsPage } from "./constants-page.ts";
import { expectations, expectedOutcomes } from "./expectations.ts";
import { scenarioSchema } from "./json-schema.ts";
import {
  assumptionsPage,
  flowsPage,
  freeParametersPage,
  leversPage,
  outcomesPage,
  scenariosPage,
  sourcesPage,
  talliesPage
} from "./markdown.ts";
import { namedScenarios } from "./named-scenarios.ts";
import { ownDataPage } from "./own-data-page.ts";
import { regionPage } from "./region-page.ts";
import { runFileSchema } from "./run-file-schema.ts";
import { statePage } from "./state-page.ts";

/**
 * Every file that is derived from the declarations, by its path in the project.
 * @param sources of the model, by file, where its constants stand
 */
export function generatedFiles(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const leverList = leverIds.map((id) => levers[id]);
  const uncertaintyList = Object.values(uncertainties);
  return new Map([
    [
      "docs/generated/levers.md",
      leversPage(
        aspects,
        measureIds.map((id) => measures[id]),
        leverList,
        grounds
      )
    ],
    ["docs/generated/outcomes.md", outcomesPage(outcomeIds.map((id) => outcomes[id]))],
    ["docs/generated/flows.md", flowsPage(flows, ways)],
    ["docs/generated/tallies.md", talliesPage(tallies)],
    ["docs/generated/assumptions.md", assumptionsPage(uncertaintyList)],
    ["docs/generated/own-data.md", ownDataPage(Object.values(forms), chongqing as RegionPack)],
    ["docs/generated/free-parameters.md", freeParametersPage(freeParameters, uncertainties)],
    ["docs/generated/sources.md", sourcesPage(publications)],
    ["docs/generated/constants.md", constantsPage(sources)],
    ["docs/generated/state.md", statePage(chongqing as RegionPack)],
    ["docs/generated/region.md", regionPage(chongqing as RegionPack)],
    ["docs/generated/scenario.schema.json", json(scenarioSchema(leverList, uncertaintyList))],
    ["docs/generated/run.schema.json", json(runFileSchema)],
    ["docs/generated/experiment.schema.json", json(experimentSchema())],
    ["docs/generated/scenarios.md", scenariosPage([...namedScenarios.values()], expectedOutcomes, expectations)],
    ...[...namedScenarios.values()].map((scenario) => [`data/scenarios/${scenario.id}.json`, json(scenario)] as const)
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
