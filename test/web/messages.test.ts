import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en } from "../../web/messages/en.ts";
import { zh } from "../../web/messages/zh.ts";

const keys = Object.keys(en) as (keyof typeof en)[];

/** Names of the placeholders of a message. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort();
}

describe.each(keys)("the text %s", (key) => {
  it("can be formatted in both languages", () => {
    expect(() => new IntlMessageFormat(en[key], "en-GB")).not.toThrow();
    expect(() => new IntlMessageFormat(zh[key], "zh-CN")).not.toThrow();
  });
  it("reads as it is written where it has no placeholder", () => {
    for (const text of [en[key], zh[key]].filter((each) => !each.includes("{"))) {
      expect(new IntlMessageFormat(text, "en-GB").format()).toBe(text);
    }
  });
  it("asks in Chinese for nothing that English does not give", () => {
    expect(placeholders(en[key])).toEqual(expect.arrayContaining(placeholders(zh[key])));
  });
  it("has no space between a Han character and a letter, a digit or a placeholder", () => {
    expect(zh[key]).not.toMatch(/\p{Script=Han} [\w{]|[\w}] \p{Script=Han}/u);
  });
  it("uses full-width punctuation beside Han characters", () => {
    expect(zh[key].replace(/\{[^{}]*\}/g, "")).not.toMatch(/\p{Script=Han}[,;:?!()]/u);
  });
  it("is not left in English", () => {
    const isName = /^[\w{}%\s.,–—]*$/.test(zh[key]) && zh[key] === en[key];
    expect(isName && !["unit.percentOf"].includes(key) && /[a-z]{3}/.test(zh[key].replace(/\{\w+\}/g, ""))).toBe(false);
  });
});
