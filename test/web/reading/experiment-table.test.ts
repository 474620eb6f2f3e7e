import { expect, it } from "vitest";
import { readExperimentTable } from "../../../web/state/reading/experiment-table.ts";
import { casesOf, pointMeans, valueAt } from "../../../web/state/reading/question.ts";
import { madeTable, madeTexts } from "./made-results.ts";

const grid = {
  scenarios: ["baseline", "plan"],
  vary: {
    levers: { maLoanCap: { low: 0.5, high: 0.9 } },
    assumptions: { searchRate: { low: 0.01, high: 0.16, ratios: true } }
  },
  design: { kind: "grid", n: 2 },
  replicates: 2
};
/** 100 of the loan cap, as much again under the plan, and the number of the replicate. */
const table = madeTable(grid, ([cap, rate], scenario, replicate) => {
  if (rate === 0.16 && cap === 0.5) return replicate === 0 ? "failed" : null;
  if (rate === 0.16 && replicate === 1 && scenario === 1) return null;
  return 100 * cap * (1 + scenario) + replicate;
});

it("tells in how many runs full tables left something out, and how much", () => {
  expect(table.leftOut).toEqual({ runs: 0, things: 0 });
  const texts = madeTexts(grid, () => 1);
  const [head, first, second, ...rest] = texts.results.split("\n");
  const full = [first!, second!].map((line, row) => line.replace(",finished,abc,0,", `,finished,abc,${3 + row},`));
  expect(readExperimentTable({ ...texts, results: [head, ...full, ...rest].join("\n") }).leftOut).toEqual({
    runs: 2,
    things: 7
  });
});

it("holds what varies by point, with the ranges of the experiment", () => {
  expect(table.points).toEqual([
    [0.5, 0.01],
    [0.5, 0.16],
    [0.9, 0.01],
    [0.9, 0.16]
  ]);
  expect(table.factors).toMatchObject([
    { name: "maLoanCap", id: "maLoanCap", kind: "lever", low: 0.5, high: 0.9, isByRatios: false },
    { name: "searchRate", id: "searchRate", kind: "assumption", low: 0.01, high: 0.16, isByRatios: true }
  ]);
  expect(table).toMatchObject({ engine: "9.9.9", scenarios: ["baseline", "plan"], replicates: 2, failed: 2 });
});

it("finds the outcome of every run, and none where a run failed or does not define it", () => {
  expect(valueAt(table, "turnover", 1, 2, 1)).toBe(181);
  expect(valueAt(table, "turnover", 0, 0, 0)).toBe(50);
  expect(valueAt(table, "turnover", 0, 1, 0)).toBeNaN();
  expect(valueAt(table, "turnover", 1, 1, 1)).toBeNaN();
});

it("takes the mean over the replicates that define it", () => {
  // 50 and 51; none; 90 and 91; 90 and 91
  expect(pointMeans(table, { outcome: "turnover", scenario: 0, isDifference: false })).toEqual([
    50.5,
    Number.NaN,
    90.5,
    90.5
  ]);
  // under the plan the last point has replicate 0 alone
  expect(pointMeans(table, { outcome: "turnover", scenario: 1, isDifference: false })[3]).toBe(180);
});

it("pairs replicate with replicate for a difference, and leaves out points without a pair", () => {
  const cases = casesOf(table, { outcome: "turnover", scenario: 1, isDifference: true });
  expect(cases).toEqual({
    points: [0, 2, 3],
    rows: [table.points[0], table.points[2], table.points[3]],
    values: [50, 90, 90]
  });
});

it("calls a factor whose name an outcome has by its id", () => {
  const named = madeTable(
    { vary: { measures: { M5: ["M5"], M13: ["M13"] } }, design: { kind: "full-factorial" } },
    ([first]) => first
  );
  expect(named.factors.map(({ id, kind, low, high }) => [id, kind, low, high])).toEqual([
    ["M5", "measure", 0, 1],
    ["M13", "measure", 0, 1]
  ]);
});
