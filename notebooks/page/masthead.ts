import { inBoth } from "./in-both.ts";

/** The line above a notebook: the way to the others, and the language. */
export function masthead(language: HTMLSelectElement): HTMLElement {
  const line = document.createElement("nav");
  line.className = "masthead";
  const index = document.createElement("a");
  index.href = "index.html";
  index.append(...inBoth({ en: "All notebooks", zh: "全部计算笔记" }));
  line.append(index, language);
  return line;
}
