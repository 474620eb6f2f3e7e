import type { Locale } from "../../sim/index.ts";
import { languageTags } from "../../web/messages/message.ts";

/** Where the browser keeps the language; the workbench keeps it in the same place. */
export const keptAs = "techmarket.language";

/** The languages in their own words. */
const names: Readonly<Record<Locale, string>> = { en: "English", zh: "中文" };

/**
 * Asks for the language of the page and keeps the answer. Texts stand in the notebook in both languages, and the style
 * shows those of the page; what is drawn waits for the value of this element.
 */
export function languageSelect(): HTMLSelectElement {
  const select = document.createElement("select");
  select.className = "language";
  select.ariaLabel = "Language · 语言";
  select.append(...Object.entries(names).map(([language, name]) => new Option(name, language)));
  select.value = firstLanguage(localStorage.getItem(keptAs), navigator.language);
  const follow = () => {
    document.documentElement.lang = languageTags[select.value as Locale];
    localStorage.setItem(keptAs, select.value);
  };
  select.addEventListener("input", follow);
  follow();
  return select;
}

/** The language last chosen, else Chinese for a browser that speaks it. */
export function firstLanguage(kept: string | null, browser: string): Locale {
  if (kept === "en" || kept === "zh") return kept;
  return browser.toLowerCase().startsWith("zh") ? "zh" : "en";
}
