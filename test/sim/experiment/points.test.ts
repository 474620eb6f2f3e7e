import { expect, test } from "vitest";
import { pointCount, pointsOf } from "../../../sim/experiment/points.ts";
import { smallExperiment } from "./small-experiment.ts";

function rowsOf(parts: object) {
  const points = pointsOf(smallExperiment(parts));
  return Array.from({ length: points.count }, (_, point) => points.at(point));
}

const loans = { levers: { maLoanCap: { low: 0.6, high: 0.8 }, maLoanTenor: { values: [7, 10] } } };

test("a grid has every combination, the last changing first", () => {
  expect(rowsOf({ vary: loans, design: { kind: "grid", n: 3 } })).toEqual([
    [0.6, 7],
    [0.6, 10],
    [0.7, 7],
    [0.7, 10],
    [0.8, 7],
    [0.8, 10]
  ]);
});

test("one at a time starts from the usual values", () => {
  // today the cap is 0.7 and the tenor 10 years
  expect(rowsOf({ vary: loans, design: { kind: "one-at-a-time", n: 3 } })).toEqual([
    [0.7, 10],
    [0.6, 10],
    [0.8, 10],
    [0.7, 7]
  ]);
});

test("the full factorial design of three measures has eight points", () => {
  const measures = { M1: ["M1"], M2: ["M2"], M3: ["M3"] };
  const rows = rowsOf({ vary: { measures }, design: { kind: "full-factorial" } });
  expect(rows).toHaveLength(8);
  expect(new Set(rows.map(String)).size).toBe(8);
});

test("a Latin hypercube has each tenth of each range once, and other points under another seed", () => {
  const vary = { levers: { navCoverage: {}, guaranteeShare: { low: 0, high: 0.8 } } };
  const design = { kind: "latin-hypercube", n: 10 };
  const rows = rowsOf({ vary, design });
  for (const [side, high] of [1, 0.8].entries()) {
    const tenths = rows.map((row) => Math.floor((10 * row[side]) / high));
    expect(tenths.sort((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }
  expect(rowsOf({ vary, design })).toEqual(rows);
  expect(rowsOf({ vary, design, seed: "other" })).not.toEqual(rows);
});

test("a table gives its rows, measures among them", () => {
  const design = {
    kind: "table",
    columns: ["searchRate", "M13"],
    rows: [
      [0.06, 0],
      [0.12, 1]
    ]
  };
  expect(rowsOf({ design })).toEqual(design.rows);
  expect(pointsOf(smallExperiment({ design })).factors.map(({ kind }) => kind)).toEqual(["assumption", "measure"]);
});

const six = Object.fromEntries(
  ["maLoanCap", "guaranteeShare", "navCoverage", "navAccuracy", "titleTrack"].map((id) => [id, {}])
);

test.each([
  [{ kind: "latin-hypercube", n: 7 }, 7],
  [{ kind: "grid", n: 2 }, 32],
  [{ kind: "full-factorial" }, 32],
  [{ kind: "fractional-factorial", n: 16 }, 16],
  [{ kind: "sobol", n: 8 }, 8],
  // base samples × (factors + 2), and × (2 factors + 2) with interactions
  [{ kind: "saltelli", n: 8 }, 56],
  [{ kind: "saltelli", n: 8, secondOrder: true }, 96],
  // walks × (factors + 1)
  [{ kind: "morris", n: 3 }, 18],
  [{ kind: "shapley", n: 4 }, 24]
])("the design %j of five levers has %i points, and says so before they are made", (design, count) => {
  const experiment = smallExperiment({ vary: { levers: six }, design });
  expect(pointsOf(experiment).count).toBe(count);
  expect(pointCount(experiment)).toBe(count);
});

test("the count of one at a time is told without its points", () => {
  const experiment = smallExperiment({ vary: loans, design: { kind: "one-at-a-time", n: 3 } });
  expect(pointCount(experiment)).toBe(pointsOf(experiment).count);
});

test("a million levels are counted without being made, and any of them is found", () => {
  // 1 + 3 × 300,000 levels less the two that are today's values: 0.7 on the grid of the cap, and none elsewhere
  const vary = { levers: { maLoanCap: { low: 0.4, high: 0.9 }, inventorShareCash: {}, guaranteeShare: {} } };
  const experiment = smallExperiment({ vary, design: { kind: "one-at-a-time", n: 300_001 } });
  const points = pointsOf(experiment);
  const [cap] = points.factors;
  expect(cap.usual).toBe(0.7);
  expect(points.count).toBe(pointCount(experiment));
  const usual = points.at(0);
  for (const point of [1, 150_000, 300_000, points.count - 1]) {
    const changed = points.at(point).flatMap((value, side) => (value === usual[side] ? [] : [side]));
    expect(changed).toHaveLength(1);
  }
});

test("a design of more than a million points is refused by its number", () => {
  const vary = { levers: { maLoanCap: {}, inventorShareCash: {}, guaranteeShare: {} } };
  const file = { vary, design: { kind: "one-at-a-time", n: 1_000_000 } };
  expect(() => smallExperiment(file)).toThrow(/at most 1000000/);
});
