import { unitsInChinese } from "../declare/assumption-units.ts";
import { badges } from "../declare/badge.ts";
import type { Text } from "../declare/text.ts";
import { namedScenario } from "../derive/named-scenarios.ts";
import { drawnPopulation } from "../run/drawn-population.ts";
import { loadRegion } from "../run/region-packs.ts";
import { describeRegion as marginalRows } from "../world/describe-region.ts";
import { specsOf, withDefaults } from "./batch.ts";
import { type Description, description } from "./description.ts";
import { shortNumber } from "./text-table.ts";
import { say } from "./words/language.ts";
import { headings as h } from "./words/messages.ts";

/** Units of what a region is drawn to, in Chinese. */
const unitsOfRegion: Readonly<Record<string, string>> = {
  ...unitsInChinese,
  "yuan per year": "元/年",
  applications: "件",
  banks: "家",
  funds: "家",
  brokers: "家",
  "share of loans": "占贷款比例"
};

/** Where a value comes from. */
const statuses: Readonly<Record<string, Text>> = {
  ...badges,
  recalled: { en: "Recalled", zh: "未核对原文" },
  own: { en: "Own data", zh: "自有数据" }
};

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
      say({ en: unit, zh: unitsOfRegion[unit] ?? unit }),
      say(statuses[status]),
      source === "assumption" ? say(badges.assumption) : source
    ]
  );
}
