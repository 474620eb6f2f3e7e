import type { Text } from "../../sim/index.ts";

/** A text in both languages, of which the page shows its own. */
export function inBoth(text: Text): HTMLElement[] {
  return (["en", "zh"] as const).map((language) => {
    const element = document.createElement("span");
    element.lang = language;
    element.textContent = text[language];
    return element;
  });
}
