import { namedScenario } from "../derive/named-scenarios.ts";
import { drawnPopulation } from "../run/drawn-population.ts";
import { loadRegion } from "../run/region-packs.ts";
import { describeRegion as marginalRows } from "../world/describe-region.ts";
import { specsOf, withDefaults } from "./batch.ts";
import { type Description, description } from "./description.ts";
import { shortNumber } from "./text-table.ts";

/** What the population has to reproduce: wanted by the published figures and drawn, each with its source. */
export async function describeRegion(id: string): Promise<Description> {
  const pack = await loadRegion(id);
  const [spec] = specsOf(withDefaults({ region: id, scenario: namedScenario("baseline") }));
  return description(
    ["figure", pack.name.en, "wanted", "drawn", "unit", "status", "source"],
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
