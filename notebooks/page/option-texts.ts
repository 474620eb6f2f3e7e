import { paretoFronts } from "../../sim/analysis/index.ts";
import { measures, rankingWorlds, type StoredRanking, type Text } from "../../sim/index.ts";
import type { GainAndCost } from "./gain-and-cost-figure.ts";
import type { Option } from "./options.ts";

/** Which options, today’s rules among them, no other beats in both gain and cost, by their means. */
export function frontText(options: readonly GainAndCost[]): Text {
  const defined = options.filter(({ gain, cost }) => gain.mean !== null && cost.mean !== null);
  const objectives = defined.map(({ gain, cost }) => [gain.mean!, -cost.mean!]);
  const front = paretoFronts([[0, 0], ...objectives]).slice(1);
  const names = (isBest: boolean) =>
    defined.filter((_, place) => (front[place] === 0) === isBest).map(({ name }) => name);
  const [best, beaten] = [names(true), names(false)];
  return {
    en: `By their means, no other option, today’s rules included, brings as much for less than: ${namesIn(best, "en")}. Others bring as much or more for as little or less than: ${namesIn(beaten, "en")}.`,
    zh: `按均值比较，没有其他方案（含现行规定）能以更低代价带来同样收益的有：${namesIn(best, "zh")}。存在其他方案以不高的代价带来不低的收益的有：${namesIn(beaten, "zh")}。`
  };
}

/** How often an aspect comes first among the five, and how often the order of all five is the same. */
export function firstPlacesText(aspects: readonly Option[], places: readonly (readonly (number | null)[])[]): Text {
  const worlds = places[0].length;
  const firsts = aspects
    .map(({ name }, row) => ({ name, times: places[row].filter((place) => place === 1).length }))
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times);
  const orders = new Set(places[0].map((_, world) => places.map((own) => own[world]).join(" ")));
  return {
    en: `Among the five aspects alone, the first place over ${worlds} worlds goes to ${firsts.map(({ name, times }) => `“${name.en}” in ${times}`).join(", ")}; the whole order of the five takes ${orders.size} different forms.`,
    zh: `五个方面单独比较，在${worlds}组参数下居首的是：${firsts.map(({ name, times }) => `“${name.zh}”${times}次`).join("，")}；五者的完整排序共出现${orders.size}种。`
  };
}

/** The leading single measures of the stored ranking, and whether the order depends on the form of the model. */
export function storedRankingText(
  { ranking, engine, replicates, scale, months }: StoredRanking,
  current: string
): Text {
  const leading = ranking.slice(0, 5).map(({ measure }) => measures[measure].title);
  const differing = ranking.filter(({ differs }) => differs).map(({ measure }) => measures[measure].title);
  const worlds = Object.keys(rankingWorlds).length;
  const older =
    engine === current
      ? { en: "", zh: "" }
      : {
          en: ` It was made with version ${engine}; this page runs ${current}.`,
          zh: `该排序由${engine}版生成，本页运行的是${current}版。`
        };
  return {
    en: `A stored ranking of the ${ranking.length} measures one by one (${replicates} pairs, scale ${scale}, ${months} months, transfer rate) begins with: ${namesIn(leading, "en")}. In ${differing.length} of them the place hangs, beyond luck, on which of ${worlds} forms of the model is taken.${older.en}`,
    zh: `另有已存的${ranking.length}项措施逐项排序（${replicates}对运行，抽样比例${scale}，${months}个月，按转化率），居前的是：${namesIn(leading, "zh")}。其中${differing.length}项的名次取决于采用${worlds}种模型形式中的哪一种，且超出随机波动。${older.zh}`
  };
}

function namesIn(names: readonly Text[], language: keyof Text): string {
  if (names.length === 0) return language === "en" ? "none" : "无";
  return names.map((name) => name[language]).join(language === "en" ? "; " : "；");
}
