/** What stands around a drawing. */
export interface FigureWords {
  /** What is seen, as a sentence. */
  readonly title: string;
  /** What is drawn, in what unit, of how many runs. */
  readonly subtitle: string;
  readonly source: string;
}

/** A drawing with title, units and source. */
export function figure(drawing: Element, { title, subtitle, source }: FigureWords): HTMLElement {
  const element = document.createElement("figure");
  element.className = "figure";
  element.append(line("h3", title), line("p", subtitle), drawing, line("p", source));
  return element;
}

function line(tag: "h3" | "p", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
