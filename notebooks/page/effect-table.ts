import type { Locale, Outcome, PairedDifference, Text } from "../../sim/index.ts";
import { quantityOf } from "../../web/messages/quantity.ts";
import { differenceUnit } from "./effect-figure.ts";
import { figure } from "./figure.ts";
import { table, tableRoom } from "./table.ts";

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
  const rows = outcomes.map((outcome) =>
    rowOf(
      outcome,
      names.map((_, place) => differenceOf(outcome, place)),
      language
    )
  );
  const room = tableRoom(table(["", ...names.map((name) => name[language])], rows));
  return figure(room, {
    title: words.title[language],
    subtitle: words.subtitle[language],
    source: words.source[language]
  });
}

function rowOf(outcome: Outcome, differences: readonly PairedDifference[], language: Locale): string[] {
  const quantity = quantityOf(outcome, Math.max(...differences.map(({ mean }) => Math.abs(mean ?? 0))), language);
  const unit = differenceUnit(outcome, quantity.unit)[language];
  const cells = differences.map(({ mean, verdict }) =>
    mean === null ? "–" : `${quantity.difference(mean)}\u00a0${verdict === "larger than luck" ? "●" : "○"}`
  );
  return [language === "en" ? `${outcome.label.en}, ${unit}` : `${outcome.label.zh}（${unit}）`, ...cells];
}
