import type { Locale, Text } from "../../sim/index.ts";
import { figure } from "./figure.ts";
import { table, tableRoom } from "./table.ts";

interface WorldsFigure {
  readonly names: readonly Text[];
  /** Alternatives × worlds; null where a run does not define the figure. */
  readonly places: readonly (readonly (number | null)[])[];
  readonly title: Text;
  readonly subtitle: Text;
  readonly source: Text;
}

/** In which place alternatives come, world by world; the first place is set in bold. */
export function worldsFigure({ names, places, title, subtitle, source }: WorldsFigure, language: Locale): HTMLElement {
  const head = ["", ...places[0].map((_, world) => (language === "en" ? `World ${world + 1}` : `第${world + 1}组`))];
  const rows = names.map((name, row) => [name[language], ...places[row].map(placeCell)]);
  const room = tableRoom(table(head, rows));
  return figure(room, { title: title[language], subtitle: subtitle[language], source: source[language] });
}

function placeCell(place: number | null): Element {
  const cell = document.createElement(place === 1 ? "b" : "span");
  cell.textContent = place === null ? "–" : String(place);
  return cell;
}
