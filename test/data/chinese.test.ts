import { describe, expect, it } from "vitest";
import { chineseCitations } from "../../data/sources/chinese.ts";
import { type SourceId, sources } from "../../data/sources.ts";
import { levers } from "../../sim/index.ts";

/** Texts behind levers that are statistics, rules or reports of them, all of them Chinese. */
const chineseTexts = [...new Set(Object.values(levers).flatMap((lever): readonly SourceId[] => lever.sources))].filter(
  (id) => !id.startsWith("E")
);

it.each(chineseTexts)("the Chinese text %s has a Chinese title", (id) => {
  expect(chineseCitations[id]?.title).toMatch(/\p{Script=Han}/u);
});

describe.each(Object.entries(chineseCitations))("the Chinese citation of %s", (id, citation) => {
  it("is of a source that there is", () => {
    expect(sources).toHaveProperty(id);
  });
  it("has no space or half-width punctuation beside a Han character", () => {
    expect(Object.values(citation).join("\n")).not.toMatch(/\p{Script=Han}[ ,;:?!()]|[ ,;:?!()]\p{Script=Han}/u);
  });
  it("names its document by the same number as the English one", () => {
    const numbers = (text: string) => text.match(/〔\d{4}〕\d+号/g);
    expect(numbers(citation.title)).toEqual(numbers(sources[id as SourceId].title));
  });
});
