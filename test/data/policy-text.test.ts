import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { expect, test } from "vitest";
import { measureIds, measures } from "../../sim/levers/index.ts";

const read = (file: string) => readFileSync(new URL(`../../data/policy/${file}`, import.meta.url), "utf8");
const text = read("plan-reading.txt");
const phrases = csvParse(read("phrases.csv"));
const frame = csvParse(read("frame.csv"));

/** Sentences of the text; lines without a full stop are its title, date and headings. */
const sentences = text
  .split("\n")
  .filter((line) => line.includes("。"))
  .flatMap((line) => line.split("。"))
  .filter((sentence) => sentence.trim() !== "");

test("every phrase stands in the policy text", () => {
  expect(phrases.filter(({ phrase }) => !text.includes(phrase))).toEqual([]);
});

test("no sentence of the policy text is dropped: each has a phrase", () => {
  expect(sentences.length).toBe(36);
  expect(sentences.filter((sentence) => !phrases.some(({ phrase }) => sentence.includes(phrase)))).toEqual([]);
});

test("every phrase leads to a measure of the model or to a stated frame item", () => {
  const known = new Set<string>([...measureIds, ...frame.map(({ id }) => id)]);
  expect(phrases.filter(({ item }) => !known.has(item))).toEqual([]);
});

test("every measure and every frame item has a phrase of its own", () => {
  const meant = new Set(phrases.map(({ item }) => item));
  expect(measureIds.filter((id) => !meant.has(id))).toEqual([]);
  expect(frame.map(({ id }) => id).filter((id) => !meant.has(id))).toEqual([]);
});

test("the words that a measure quotes from the plan stand in the policy text", () => {
  const quotes = (words: string) => words.replaceAll("，", ",").split("；");
  expect(measureIds.filter((id) => !quotes(measures[id].planTerm).every((quote) => text.includes(quote)))).toEqual([]);
});

test("every frame item says in both languages what it is and what the model makes of it", () => {
  for (const { id, en, zh, use_en, use_zh } of frame) {
    expect(
      [en, zh, use_en, use_zh].every((cell) => cell.trim() !== ""),
      id
    ).toBe(true);
  }
});
