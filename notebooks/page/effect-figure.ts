import type { Locale, Outcome, PairedDifference, Text } from "../../sim/index.ts";
import { intervalRows } from "../../web/charts/interval-rows.ts";
import { quantityOf } from "../../web/messages/quantity.ts";
import { differenceFigure, verdictText } from "./difference-text.ts";
import { figure, foldedTable } from "./figure.ts";
import { table } from "./table.ts";

/** What a scenario does to the outcome of a figure. */
export interface NamedEffect {
  readonly name: Text;
  readonly difference: PairedDifference;
  readonly colour: string;
}

export interface EffectFigure {
  readonly outcome: Outcome;
  readonly effects: readonly NamedEffect[];
  /** What the change is against. */
  readonly against: Text;
  /** Where, at what scale, over how many pairs of runs. */
  readonly about: Text;
  readonly source: Text;
  readonly width: number;
}

const heads: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Scenario", "Mean difference", "95% interval", "Verdict"],
  zh: ["方案", "平均差异", "95%区间", "判定"]
};

/** Changes of one outcome under several scenarios, each with its interval and a hollow dot where luck may have done it. */
export function effectFigure({ outcome, effects, against, about, source, width }: EffectFigure, language: Locale) {
  const most = Math.max(0, ...effects.flatMap(({ difference }) => endsOf(difference)).map(Math.abs));
  const quantity = quantityOf(outcome, most, language);
  const words = {
    title: outcome.label[language],
    subtitle: subtitleOf(against, differenceUnit(outcome, quantity.unit), about)[language],
    source: source[language]
  };
  const drawing = intervalRows({
    width,
    isBars: false,
    name: `${words.title}. ${words.subtitle}`,
    tick: (value) => quantity.difference(value),
    rows: effects.map(({ name, difference, colour }) => ({
      label: name[language],
      low: difference.low,
      middle: difference.mean,
      high: difference.high,
      colour,
      isHollow: difference.verdict !== "larger than luck",
      text: difference.mean === null ? "–" : quantity.difference(difference.mean)
    }))
  });
  const rows = effects.map(({ name, difference }) => [name[language], ...figuresOf(outcome, difference, language)]);
  return figure(drawing, words, foldedTable(table(heads[language], rows), language));
}

function subtitleOf(against: Text, unit: Text, about: Text): Text {
  return { en: `${against.en}, ${unit.en}. ${about.en}`, zh: `${against.zh}，${unit.zh}。${about.zh}` };
}

/** Differences of percentages are in points. */
export function differenceUnit({ unit }: Outcome, shown: string): Text {
  if (!unit.en.startsWith("%")) return { en: shown, zh: shown };
  return { en: "percentage points", zh: "百分点" };
}

function endsOf({ low, mean, high }: PairedDifference): number[] {
  return [low, mean, high].filter((end) => end !== null);
}

function figuresOf(outcome: Outcome, difference: PairedDifference, language: Locale): string[] {
  const figure = (value: number | null) => (value === null ? "–" : differenceFigure(outcome, value, language));
  const { mean, low, high } = difference;
  return [
    figure(mean),
    `${figure(low)} ${language === "en" ? "to" : "至"} ${figure(high)}`,
    verdictText(difference)[language]
  ];
}
