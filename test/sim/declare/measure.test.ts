import { expect, test } from "vitest";
import { defineMeasure } from "../../../sim/declare/measure.ts";

const what = { en: "A sentence.", zh: "一句话。" };
const fails = { levers: {}, outcome: "turnover", direction: -1, why: what } as const;
const titles = { title: { en: "Title", zh: "标题" }, alsoFoundBy: { en: "name", zh: "名称" }, what, fails };

test("a measure quotes the plan", () => {
  expect(() => defineMeasure({ id: "M0", aspect: "actors", ...titles, planTerm: "" })).toThrow(/own term is missing/);
});

test("a sound measure is given back frozen", () => {
  expect(Object.isFrozen(defineMeasure({ id: "M0", aspect: "actors", ...titles, planTerm: "原文" }))).toBe(true);
});
