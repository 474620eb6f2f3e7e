import { type Locale, openingYear, type SectorId, sectors, type WayId, ways } from "../../sim/index.ts";
import { flowDiagram } from "../../web/charts/flow-diagram.ts";
import { type FlowNode, smallSectors } from "../../web/charts/flow-layout.ts";
import { type FlowLink, totalOf, yearFlows } from "../../web/charts/flow-money.ts";
import { message } from "../../web/messages/message.ts";
import { moneyText, short } from "../../web/messages/numbers.ts";
import { moneyStep } from "../../web/messages/quantity.ts";
import { figure } from "./figure.ts";
import type { ScenarioRuns } from "./run-scenarios.ts";

/** Sectors below this share of a side are gathered. */
const smallShare = 0.01;

/** Technology money of a calendar year under a scenario, from its sources by its ways to its uses. */
export function flowFigure(
  [baseline, chosen]: readonly ScenarioRuns[],
  year: number,
  width: number,
  language: Locale
): HTMLElement {
  const links = yearFlows(chosen.records, year - openingYear);
  const before = yearFlows(baseline.records, year - openingYear);
  const total = totalOf(links);
  const [sample] = chosen.records;
  const step = moneyStep(total, language);
  const amount = (yuan: number) => short(yuan / step.yuan, language);
  const title = message("flow.title", language);
  const chosenFlow = document.createElement("p");
  chosenFlow.setAttribute("aria-live", "polite");
  const diagram = flowDiagram({
    width,
    links,
    small: smallSectors([links], smallShare),
    largestTotal: total,
    words: {
      name: title,
      from: message("flow.from", language),
      by: message("flow.by", language),
      to: message("flow.to", language),
      scale: moneyText(step.yuan, language)
    },
    scaleYuan: step.yuan,
    nameOf: (node) => nameOf(node, language),
    amount,
    signed: amount,
    describe: (link) => describe(link, language),
    open: (link) => {
      chosenFlow.textContent = describe(link, language);
    }
  });
  const element = figure(diagram, {
    title,
    subtitle: message("flow.subtitle", language, {
      scenario: chosen.scenario.name[language],
      year: String(year),
      unit: step.unit,
      replicates: chosen.records.length,
      total: amount(total),
      before: amount(totalOf(before))
    }),
    source: message("flow.source", language, { version: sample.engine, seed: sample.spec.seed })
  });
  diagram.after(chosenFlow);
  return element;
}

function nameOf({ column, name }: FlowNode, language: Locale): string {
  if (name === "others") return message("flow.others", language);
  return column === 1 ? ways[name as WayId][language] : sectors[name as SectorId][language];
}

function describe({ side, sector, way, yuan }: FlowLink, language: Locale): string {
  const ends = [sectors[sector][language], ways[way][language]];
  const [from, to] = side === "from" ? ends : ends.toReversed();
  return message("flow.link", language, { from, to, amount: moneyText(yuan, language) });
}
