import { expect, test } from "vitest";
import type { JudgedDirection, JudgedTarget, StoredValidation, Text } from "../../sim/index.ts";
import { comparisonTable } from "../../web/views/model/comparison-table.ts";
import { changeBand, comparisonsOf, countOf, wantedComparisons } from "../../web/views/model/comparisons.ts";

const text = (en: string): Text => ({ en, zh: `${en}（中）` });

const target = (id: string, use: string, pass: boolean | null): JudgedTarget => ({
  id,
  use,
  class: use === "fit" ? "fitted" : "free",
  borrowed: id === "T2",
  source: "S02",
  target: text("share"),
  of: text("Chongqing, 2023"),
  value: "10",
  tolerance: "+-2",
  low: 8,
  high: 12,
  unit: "percent",
  unitName: text("%"),
  simulated: pass === null ? null : { median: 9, p10: 7, p90: 11 },
  pass,
  ...(pass === null ? { reason: text("too rare") } : {})
});

const direction: JudgedDirection = {
  test: text("loans"),
  direction: text("more loans"),
  sign: 1,
  class: "free",
  before: -50,
  after: -40,
  mean: 10,
  low: 5,
  high: 15,
  pairs: 6,
  pass: true
};

const found: StoredValidation = {
  region: "chongqing",
  engine: "0.1.0",
  values: "estimate",
  made: "2026-01-31",
  sha256: "ab",
  command: "techmarket validate",
  targets: [target("T1", "holdout", false), target("T2", "fit", true), target("T3", "fit", null)],
  facts: [
    {
      id: "Y01",
      class: "input",
      borrowed: true,
      source: "recalled",
      fact: text("tails"),
      figure: text("about 1"),
      simulated: { median: 1, p10: 1, p90: 1 },
      pass: false,
      parts: [
        { name: text("one"), low: 0, high: 2, simulated: { median: 1, p10: 1, p90: 1 }, pass: true },
        { name: text("two"), low: 3, high: null, simulated: { median: 1, p10: 1, p90: 1 }, pass: false }
      ]
    }
  ],
  quasiExperiments: [],
  directions: [direction],
  closedForms: [],
  extremes: [{ condition: text("no brokers"), expected: text("no trade"), pass: true }],
  passed: {}
};

const all = comparisonsOf(found);

test("targets to fit stand before those held out, then the other kinds in order", () => {
  expect(all.map(({ key }) => key)).toEqual(["T2", "T3", "T1", "Y01", "D1", "X1"]);
  expect(all.map(({ kind }) => kind)).toEqual(["fit", "fit", "holdout", "facts", "directions", "extremes"]);
});

test("what was not measured counts neither as passed nor as missed", () => {
  const fit = all.filter(({ kind }) => kind === "fit");
  expect(countOf(fit)).toEqual({ passed: 1, measured: 1, unmeasured: 1 });
});

test("misses only leaves out what passes and what was not measured", () => {
  const misses = wantedComparisons(all, { kind: "all", class: "all", isMissesOnly: true });
  expect(misses.map(({ key }) => key)).toEqual(["T1", "Y01"]);
});

test("rows are chosen by kind, by class, and by being borrowed", () => {
  const keys = (kind: "all" | "fit", own: "all" | "borrowed" | "free") =>
    wantedComparisons(all, { kind, class: own, isMissesOnly: false }).map(({ key }) => key);
  expect(keys("fit", "all")).toEqual(["T2", "T3"]);
  expect(keys("all", "free")).toEqual(["T1", "D1"]);
  expect(keys("all", "borrowed")).toEqual(["T2", "Y01"]);
});

test("a change is shown in per cent of what was before, by its size", () => {
  expect(changeBand(direction)).toEqual({ low: 10, middle: 20, high: 30 });
  expect(changeBand({ ...direction, before: 0 })).toBeNull();
});

test("the file has a row for each figure of a fact, and says in every row what made it", () => {
  const { columns, rows } = comparisonTable(found, "en");
  expect(rows).toHaveLength(7);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const cell = (row: number, column: string) => rows[row][columns.indexOf(column)];
  expect([3, 4].map((row) => [cell(row, "part"), cell(row, "agrees_from"), cell(row, "verdict")])).toEqual([
    ["one", 0, "pass"],
    ["two", 3, "miss"]
  ]);
  expect([cell(1, "verdict"), cell(1, "reason"), cell(1, "middle")]).toEqual(["not measured", "too rare", null]);
  expect(new Set(rows.map((row) => row[columns.indexOf("sha256")]))).toEqual(new Set(["ab"]));
});
