import { namedScenario } from "../derive/named-scenarios.ts";
import { drawnPopulation } from "../run/drawn-population.ts";
import { loadRegion } from "../run/region-packs.ts";
import { describeRegion as marginalRows } from "../world/describe-region.ts";
import { specsOf, withDefaults } from "./batch.ts";
import { type Description, description } from "./description.ts";
import { shortNumber } from "./text-table.ts";
import { say } from "./words/language.ts";
import { headings as h } from "./words/messages.ts";

/** What the population has to reproduce: wanted by the published figures and drawn, each with its source. */
export async function describeRegion(id: string): Promise<Description> {
  const pack = await loadRegion(id);
  const [spec] = specsOf(withDefaults({ region: id, scenario: namedScenario("baseline") }));
  return description(
    [h.figure, pack.name, h.wanted, h.drawn, h.unit, h.status, h.source],
    marginalRows(pack, drawnPopulation(spec, pack)),
    ({ id, label, wanted, drawn, unit, status, source }) => [
      id,
      say(label),
      shortNumber(wanted),
      shortNumber(drawn),
      unit,
      status,
      source
    ]
  );
}
