import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRegression } from "../../../../sim/analysis/sensitivity/rank-regression.ts";

/** Numbers that other programs can make too: s ← 16807 s mod 2³¹ − 1 from 12345, over 2³¹ − 1. */
function sharedNumbers(): () => number {
  let state = 12345;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const near = (values: readonly number[], digits: number) => values.map((value) => expect.closeTo(value, digits));

test("coefficients, intervals, partial correlations and R² are those of NumPy and SciPy", () => {
  const next = sharedNumbers();
  const rows = Array.from({ length: 40 }, () => [next(), next(), next()]);
  const outputs = rows.map(([a, b]) => Math.exp(3 * a) - 2 * b + 0.3 * next());
  const columns = [0, 1, 2].map((factor) => rows.map((row) => row[factor]));
  const { coefficients, reaches, partial, explained } = rankRegression(columns, outputs, 0.95)!;
  // numpy.linalg.lstsq on standardised scipy.stats.rankdata, t with 36 degrees; partial from the inverse of corrcoef
  expect(coefficients).toEqual(near([1.0227369368084842, -0.20639766021952843, -0.027224050037575484], 10));
  expect(reaches).toEqual(near([0.054021352319747265, 0.054098653262735344, 0.052342672374511415], 9));
  expect(partial).toEqual(near([0.9880096124343003, -0.7902489527489784, -0.17315050832279488], 10));
  expect(explained).toBeCloseTo(0.9762533113372861, 10);
});

test("a factor that never varies has no coefficient; factors that say the same cannot be told apart", () => {
  const steady = rankRegression(
    [
      [1, 2, 3, 4],
      [5, 5, 5, 5]
    ],
    [2, 4, 6, 9],
    0.95
  )!;
  expect(steady.coefficients).toEqual([1, 0]);
  expect(steady.explained).toBe(1);
  expect(
    rankRegression(
      [
        [1, 2, 3, 4],
        [2, 4, 6, 8]
      ],
      [1, 2, 3, 4],
      0.95
    )
  ).toBeUndefined();
  expect(
    rankRegression(
      [
        [1, 2, 3],
        [2, 1, 3]
      ],
      [1, 2, 3],
      0.95
    )
  ).toBeUndefined();
});

const value = fc.integer({ min: 0, max: 100 });
const table = fc.array(fc.tuple(value, value, value), { minLength: 8, maxLength: 30 });

test("rising transforms of output and factors change nothing, a factor turned round changes its sign alone", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [a, b, y] = [0, 1, 2].map((column) => rows.map((row) => row[column]));
      const before = rankRegression([a, b], y, 0.95);
      fc.pre(before !== undefined);
      const rising = rankRegression(
        [a.map((x) => x * 4), b],
        y.map((x) => x ** 3 - 2),
        0.95
      )!;
      expect(rising.coefficients).toEqual(near(before!.coefficients, 9));
      const turned = rankRegression([a.map((x) => -x), b], y, 0.95)!;
      expect(turned.coefficients).toEqual(near([-before!.coefficients[0], before!.coefficients[1]], 9));
      expect(before!.explained).toBeLessThanOrEqual(1 + 1e-9);
      for (const correlation of before!.partial) expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-9);
    })
  );
});
