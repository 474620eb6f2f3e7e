import { signal } from "@preact/signals";
import { IntlMessageFormat } from "intl-messageformat";
import type { Locale, Text } from "../../sim/index.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type MessageKey = keyof typeof en;

const catalogues: Readonly<Record<Locale, Record<MessageKey, string>>> = { en, zh };
const parsed = new Map<string, IntlMessageFormat>();

/** The language on screen. */
export const locale = signal<Locale>("en");

/** BCP 47 tags for the page and the formatters. */
export const languageTags: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-CN" };

/** A text of the interface in the language on screen, placeholders filled. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return message(key, locale.value, values);
}

/** A text of the interface in a given language. */
export function message(
  key: MessageKey,
  language: Locale,
  values: Readonly<Record<string, string | number>> = {}
): string {
  const text = catalogues[language][key];
  return text.includes("{") ? String(formatOf(text, language).format(values)) : text;
}

/** Taking a text apart costs far more than filling it. */
function formatOf(text: string, language: Locale): IntlMessageFormat {
  const id = `${language} ${text}`;
  const known = parsed.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(text, languageTags[language]);
  parsed.set(id, made);
  return made;
}

/** A declared text in the language on screen. */
export function say(text: Text): string {
  return text[locale.value];
}
