import { expect, test } from "vitest";
import { rangeOf, withoutDust } from "../../../sim/analysis/moments.ts";
import { featureScores } from "../../../sim/analysis/sensitivity/feature-score.ts";
import { pawn } from "../../../sim/analysis/sensitivity/pawn.ts";
import { firstCollinear, rankRegression } from "../../../sim/analysis/sensitivity/rank-regression.ts";
import { shuffledCases } from "../../../sim/analysis/shuffled-cases.ts";

/** Estimators at their edges, by hand arithmetic. */

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

test("a rare level of a discrete factor counts as much as a common one", () => {
  // 95 rows at 0 and 5 at 1 with the output equal to the level: at 0 all outputs are 0, among all 95 of 100 are
  const factor = places(100).map((row) => Number(row >= 95));
  const { maximum, mean, median } = pawn(factor, factor, 10);
  expect([maximum, mean, median]).toEqual([expect.closeTo(0.95, 12), expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
});

test("the largest value of a factor that many rows share is in the last slice", () => {
  // twenty levels of five rows, the output 1 at the highest only: its slice of levels 19 and 20 has one half of ones
  const factor = places(100).map((row) => Math.floor(row / 5));
  const output = factor.map((level) => Number(level === 19));
  expect(pawn(factor, output, 10).maximum).toBeCloseTo(0.95 - 0.5, 12);
});

test("a factor that never varies has distances of 0, and so has every factor of an output that never does", () => {
  const varied = places(40).map((row) => (row * 7) % 40);
  expect(
    pawn(
      places(40).map(() => 3),
      varied,
      10
    )
  ).toEqual({ median: 0, mean: 0, maximum: 0 });
  expect(
    pawn(
      varied,
      places(40).map((row) => 0.1 + (row % 2) * 1e-17),
      10
    ).maximum
  ).toBe(0);
});

test("a factor that another tells is named, however its values are written", () => {
  const [a, b] = [places(30), places(30).map((row) => (row * 11) % 30)];
  const output = places(30).map((row) => a[row] + b[row] / 3);
  const copied = a.map((value) => 5 - 2 * value);
  expect(rankRegression([a, b, copied], output, 0.95)).toBeUndefined();
  expect(firstCollinear([a, b, copied])).toBe(2);
  expect(firstCollinear([a, a.map(() => 1), b])).toBeUndefined();
});

test("rows that are all the same but one are no trouble to trees", () => {
  const rows = places(40).map((row) => [row === 7 ? 1 : 0, 3]);
  const { scores, explained } = featureScores({ rows, values: rows.map(([a]) => 2 * a) }, 20, "s");
  expect(scores).toEqual([1, 0]);
  expect(explained === 1 || Number.isNaN(explained)).toBe(true);
});

test("errors of rounding are no variance, real differences are, however small their unit", () => {
  expect(withoutDust([192.53, 192.53 + 2.8e-14, 192.53])).toEqual([192.53, 192.53, 192.53]);
  expect(withoutDust([1e-9, 2e-9])).toEqual([1e-9, 2e-9]);
  expect(withoutDust([0, 0])).toEqual([0, 0]);
});

test("cases come in an order by lot that does not hang on how they came", () => {
  const rows = places(50).map((row) => [row % 5, Math.floor(row / 5)]);
  const values = rows.map(([a, b]) => a * b);
  const reversed = { rows: rows.toReversed(), values: values.toReversed() };
  const shuffled = shuffledCases({ rows, values }, "s");
  expect(shuffledCases(reversed, "s")).toEqual(shuffled);
  expect(shuffledCases({ rows, values }, "t")).not.toEqual(shuffled);
  // every fifth of a grid of five in its order is one level; by lot a fifth holds several
  expect(new Set(shuffled.rows.filter((_, place) => place % 5 === 4).map(([a]) => a)).size).toBeGreaterThan(2);
});

test("the range of a million values is found", () => {
  expect(rangeOf(Float64Array.from({ length: 1_000_000 }, (_, place) => (place * 7) % 1_000_000))).toEqual({
    low: 0,
    high: 999_999
  });
});
