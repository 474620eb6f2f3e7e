import type { Locale, Text } from "../../declare/text.ts";
import { UsageError } from "../usage-error.ts";

const known: readonly string[] = ["en", "zh"] satisfies Locale[];

/** The language in which a command speaks: results for the eye, progress, help and errors. Ids and JSON have none. */
let language: Locale = "en";

export function speak(locale: Locale): void {
  language = locale;
}

export function spoken(): Locale {
  return language;
}

/** A text in the language of the command. */
export function say(text: Text): string {
  return text[language];
}

/** Environment variables that a shell says its language by, in the order in which they count. */
const variables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** What a person typed but for the language asked for, and that language; else the one of the shell. */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): { readonly locale: Locale; readonly rest: readonly string[] } {
  const place = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (place < 0) return { locale: ofShell(environment), rest: words };
  const [first] = words[place].split("=");
  const isJoined = first !== words[place];
  const asked = isJoined ? words[place].slice(first.length + 1) : (words[place + 1] ?? "");
  if (!known.includes(asked)) {
    const nearest = /^zh|^ch|^cn|中/i.test(asked) ? "zh" : "en";
    throw new UsageError([
      `--lang is ${asked || "nothing"}. Expected: en or zh. Use ${nearest}, the nearest one. 应为en或zh，可改用${nearest}。`
    ]);
  }
  return { locale: asked as Locale, rest: words.toSpliced(place, isJoined ? 1 : 2) };
}

/** Chinese where the first variable that is set names it: zh_CN.UTF-8; English elsewhere. */
function ofShell(environment: Readonly<Record<string, string | undefined>>): Locale {
  const set = variables.map((name) => environment[name]).find((value) => value !== undefined && value !== "");
  return set !== undefined && /^zh/i.test(set) ? "zh" : "en";
}
