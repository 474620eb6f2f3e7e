import type { PairedDifference } from "../../sim/analysis/paired-difference.ts";
import { expectedOutcomes } from "../../sim/derive/expectations.ts";
import {
  type RankedMeasure,
  rankedBy,
  rankingWorldIds,
  rankingWorlds,
  type WholeAndParts
} from "../../sim/derive/ranking.ts";
import { measures } from "../../sim/levers/index.ts";
import { outcomes } from "../../sim/outcomes/index.ts";
import { type PackageAmounts, type PackageEffect, type PackageFindings, signFound } from "./packages.ts";
import { table } from "./table.ts";

/** What the scenarios that come with the product do, in Markdown. */
export function packagesReport(
  { effects, ranking, interactions }: PackageFindings,
  { replicates, scale, months }: PackageAmounts
): string {
  const wrong = effects.flatMap(({ figures }) => figures.filter(isWrong)).length;
  const said = effects.flatMap(({ figures }) => figures.filter(({ expected }) => expected !== "?")).length;
  return [
    `Paired differences from the baseline under the same ${replicates} seeds, scale ${scale}, ${months} months, 95 % intervals. Scale ${scale} is too small for levels of ${outcomes.takeovers.label.en} and ${outcomes.publicCost.label.en}; signs are read.`,
    "## Signs",
    `What was reasoned before any run stands first, what came out second: + up, - down, 0 nothing beyond luck, ? left open. Of ${said} signs ${wrong} came out otherwise (bold); a 0 that was a + or - may be luck that more seeds would settle.`,
    table(["scenario", ...expectedOutcomes], effects.map(signRow)),
    "## Sizes",
    table(["scenario", ...expectedOutcomes], effects.map(sizeRow)),
    "## Measures ranked",
    `By ${outcomes[rankedBy].label.en}, each alone at the values of the plan, in worlds that differ in the tail of invention quality and in how the three gates work together: place, and effect in points. Where a place moves by ten or more and two of the intervals have nothing in common, the ranking hangs on the world.`,
    table(["measure", ...rankingWorldIds.map((world) => rankingWorlds[world].title.en), ""], ranking.map(rankRow)),
    "## The whole and its parts",
    `${outcomes[rankedBy].label.en}, points: the plan, and what it adds to the sum of its measures alone.`,
    table(["world", "whole plan", "beyond the sum"], interactions.map(interactionRow))
  ]
    .join("\n\n")
    .concat("\n");
}

type Figure = PackageEffect["figures"][number];

function isWrong({ expected, difference }: Figure): boolean {
  return expected !== "?" && expected !== signFound(difference);
}

function signRow({ scenario, figures }: PackageEffect): string[] {
  return [
    scenario,
    ...figures.map((figure) => {
      const cell = `${figure.expected} ${signFound(figure.difference)}`;
      return isWrong(figure) ? `**${cell}**` : cell;
    })
  ];
}

function sizeRow({ scenario, figures }: PackageEffect): string[] {
  return [scenario, ...figures.map(({ difference }) => interval(difference))];
}

function rankRow({ measure, effects, places, differs }: RankedMeasure): string[] {
  const cells = effects.map((effect, world) => `${places[world]}: ${interval(effect)}`);
  return [`${measure} ${measures[measure].title.en}`, ...cells, differs ? "**differs**" : ""];
}

function interactionRow({ world, whole, beyondSum }: WholeAndParts): string[] {
  return [rankingWorlds[world].title.en, interval(whole), interval(beyondSum)];
}

function interval({ mean, low, high }: PairedDifference): string {
  return mean === null ? "–" : `${short(mean)} [${short(low)}, ${short(high)}]`;
}

function short(value: number | null): string {
  return value === null ? "–" : String(Number(value.toPrecision(3)));
}
