import { namedScenario } from "../derive/named-scenarios.ts";
import { drawnPopulation } from "../run/drawn-population.ts";
import { loadRegion } from "../run/region-packs.ts";
import { describeRegion as marginalRows } from "../world/describe-region.ts";
import { batchDefaults, specsOf } from "./batch.ts";
import { type Description, description } from "./description.ts";
import { shortNumber } from "./text-table.ts";

/** What the population has to reproduce: wanted by the published figures and drawn, each with its source. */
export async function describeRegion(): Promise<Description> {
  const pack = await loadRegion(batchDefaults.region);
  const [spec] = specsOf({ ...batchDefaults, scenario: namedScenario("baseline") });
  return description(
    ["figure", "", "wanted", "drawn", "unit", "status", "source"],
    marginalRows(pack, drawnPopulation(spec, pack)),
    ({ id, label, wanted, drawn, unit, status, source }) => [
      id,
      label.en,
      shortNumber(wanted),
      shortNumber(drawn),
      unit,
      status,
      source
    ]
  );
}
