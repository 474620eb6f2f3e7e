import type { Text } from "../../../sim/declare/text.ts";

/** What is wrong with a text in the light of the typographic rules of both languages. */
export function textFaults({ en, zh }: Text): string[] {
  const faults: readonly [boolean, string][] = [
    [en.trim() === "" || zh.trim() === "", `empty: ${en} / ${zh}`],
    [en === zh && en !== "%", `the same in both languages: ${en}`],
    [/\p{Script=Han}/u.test(en), `Han characters in English: ${en}`],
    [/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9%] \p{Script=Han}/u.test(zh), `space beside a Han character: ${zh}`],
    [/\p{Script=Han}[,;:!?]/u.test(zh), `half-width mark in Chinese: ${zh}`],
    [/[¥]|RMB/.test(en + zh), `sign of currency: ${en} / ${zh}`],
    [/[您你]/.test(zh), `speaks to the reader: ${zh}`],
    [/[!！]/.test(en + zh), `exclamation mark: ${en} / ${zh}`]
  ];
  return faults.flatMap(([isFault, fault]) => (isFault ? [fault] : []));
}
