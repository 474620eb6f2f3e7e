import type { Locale, Outcome, PairedDifference, Text } from "../../sim/index.ts";
import { differenceFigure } from "./difference-text.ts";
import { figure } from "./figure.ts";
import { table } from "./table.ts";

export interface EffectTable {
  readonly outcomes: readonly Outcome[];
  readonly names: readonly Text[];
  /** Difference of an outcome in the scenario at that place of the names. */
  readonly differenceOf: (outcome: Outcome, place: number) => PairedDifference;
  readonly title: Text;
  readonly subtitle: Text;
  readonly source: Text;
}

/** Differences of many outcomes under several scenarios; a solid dot stands where they are larger than luck. */
export function effectTable({ outcomes, names, differenceOf, ...words }: EffectTable, language: Locale): HTMLElement {
  const cell = (outcome: Outcome, place: number) => {
    const { mean, verdict } = differenceOf(outcome, place);
    if (mean === null) return "–";
    return `${differenceFigure(outcome, mean, language)} ${verdict === "larger than luck" ? "●" : "○"}`;
  };
  const rows = outcomes.map((outcome) => [outcome.label[language], ...names.map((_, place) => cell(outcome, place))]);
  const room = document.createElement("div");
  room.className = "table-room";
  room.append(table(["", ...names.map((name) => name[language])], rows));
  return figure(room, {
    title: words.title[language],
    subtitle: words.subtitle[language],
    source: words.source[language]
  });
}
