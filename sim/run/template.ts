import { presetScenario } from "../derive/preset-scenario.ts";
import { type TemplateFile, templateFiles } from "../import/template.ts";
import { leverIds, levers } from "../levers/index.ts";
import { Recorder } from "../record/recorder.ts";
import { usualValues } from "../uncertainties/value-sets.ts";
import { loadRegion } from "./region-packs.ts";
import { openSimulation } from "./simulate.ts";

/** Seed of the population that the forms are filled with; any will do. */
const seed = "template-1";

/** The forms of own data, filled with the synthetic population of a region. */
export async function regionTemplate(region: string): Promise<TemplateFile[]> {
  const scenario = presetScenario(
    "today",
    leverIds.map((id) => levers[id])
  );
  const spec = {
    region,
    scenario,
    seed,
    replicate: 0,
    scale: 1,
    months: 1,
    generator: "threefry",
    values: usualValues
  } as const;
  return templateFiles(openSimulation(spec, await loadRegion(region), new Recorder(1)));
}
