import type { Locale, Outcome, PairedDifference, Text } from "../../sim/index.ts";
import { scenarioMark } from "../../web/charts/scenario-mark.ts";
import { type Estimate, tradeOff } from "../../web/charts/trade-off.ts";
import { quantityOf } from "../../web/messages/quantity.ts";
import { figure } from "./figure.ts";

/** What a package brings and what it costs. */
export interface GainAndCost {
  readonly name: Text;
  readonly gain: PairedDifference;
  readonly cost: PairedDifference;
}

interface GainAndCostFigure {
  readonly gain: Outcome;
  readonly cost: Outcome;
  readonly packages: readonly GainAndCost[];
  readonly subtitle: Text;
  readonly source: Text;
  readonly width: number;
}

/** Gain and cost of packages side by side; a package that defines neither is left out. */
export function gainAndCostFigure(chart: GainAndCostFigure, language: Locale): HTMLElement {
  const { gain, cost, packages, subtitle, source, width } = chart;
  const [gains, costs] = [gain, cost].map((outcome, axis) => {
    const ends = packages.map((own) => estimate(axis === 0 ? own.gain : own.cost)?.high ?? 0);
    return quantityOf(outcome, Math.max(...ends.map(Math.abs)), language);
  });
  const axis = (outcome: Outcome, unit: string) =>
    language === "en" ? `${outcome.label.en}, change (${unit})` : `${outcome.label.zh}变化（${unit}）`;
  const words = { gain: axis(gain, gains.unit), cost: axis(cost, costs.unit) };
  const title = language === "en" ? "What a package brings, and what it costs" : "各组措施的收益与代价";
  const points = packages.flatMap(({ name, gain, cost }, place) => {
    const [brings, costing] = [estimate(gain), estimate(cost)];
    const mark = scenarioMark(1 + (place % 6));
    if (!brings || !costing) return [];
    return [{ label: name[language], gain: brings, cost: costing, colour: mark.colour, textColour: mark.textColour }];
  });
  const drawing = tradeOff({
    width,
    height: 360,
    points,
    gainTick: gains.difference,
    costTick: costs.difference,
    words: { ...words, name: `${title}. ${subtitle[language]}` }
  });
  return figure(drawing, { title, subtitle: subtitle[language], source: source[language] });
}

function estimate({ low, mean, high }: PairedDifference): Estimate | undefined {
  if (mean === null) return undefined;
  return { low: low ?? mean, middle: mean, high: high ?? mean };
}
