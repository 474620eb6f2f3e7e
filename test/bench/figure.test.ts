import { expect, it } from "vitest";
import { figureTable, ratios, summary } from "./figure.ts";

it("a figure is judged by its median", () => {
  const figure = { name: "months", unit: "ms", values: [1, 9, 2], gate: 3 };
  expect(summary(figure)).toMatchObject({ median: 2, least: 1, most: 9, isMet: true });
  expect(summary({ ...figure, gate: 1.9 }).isMet).toBe(false);
});

it("a figure without a gate is neither met nor missed", () => {
  expect(summary({ name: "months", unit: "ms", values: [1] })).toMatchObject({ gate: null, isMet: null });
});

it("ratios are taken round by round", () => {
  expect(ratios([2, 9], [1, 3])).toEqual([2, 3]);
});

it("the table has a line for each figure under its heads", () => {
  const lines = figureTable([{ name: "months", unit: "ms", values: [1.234], gate: 2 }]).split("\n");
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ["figure", "unit", "median", "min–max", "gate"],
    ["months", "ms", "1.23", "1.23–1.23", "≤ 2", "met"]
  ]);
});
