import fc from "fast-check";
import { expect, test } from "vitest";
import { designWords, fractionalFactorial } from "../../../../sim/analysis/designs/fractional-factorial.ts";

/** Sum over the runs of the product of the signs of some factors: 0 where they are not confounded. */
function together(points: readonly (readonly number[])[], factors: readonly number[]): number {
  return points.reduce(
    (sum, point) => sum + factors.reduce((product, factor) => product * (2 * point[factor] - 1), 1),
    0
  );
}

test("24 factors in 128 runs are of resolution IV: no one, two or three of them cancel", () => {
  const points = fractionalFactorial(24, 128);
  expect(points).toHaveLength(128);
  for (let one = 0; one < 24; one++) {
    expect(together(points, [one])).toBe(0);
    for (let two = one + 1; two < 24; two++) {
      expect(together(points, [one, two])).toBe(0);
      for (let three = two + 1; three < 24; three++) expect(together(points, [one, two, three])).toBe(0);
    }
  }
});

test("the words of 24 factors are the recorded ones, and 163 sets of four cancel", () => {
  const words = designWords(24, 128);
  expect(words).toEqual([
    1, 2, 4, 8, 16, 32, 64, 31, 103, 41, 82, 124, 7, 52, 94, 109, 11, 49, 122, 13, 19, 67, 93, 37
  ]);
  let cancel = 0;
  for (const [a, one] of words.entries()) {
    for (const [b, two] of words.slice(0, a).entries()) {
      for (const [c, three] of words.slice(0, b).entries()) {
        for (const four of words.slice(0, c)) if ((one ^ two ^ three ^ four) === 0) cancel++;
      }
    }
  }
  expect(cancel).toBe(163);
});

test("four factors in eight runs: the fourth is the parity of the other three", () => {
  expect(fractionalFactorial(4, 8)).toEqual([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [0, 1, 0, 1],
    [1, 1, 0, 0],
    [0, 0, 1, 1],
    [1, 0, 1, 0],
    [0, 1, 1, 0],
    [1, 1, 1, 1]
  ]);
});

test("each factor is at either level in half of the runs, and no two factors are alike", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), (factors) => {
      const points = fractionalFactorial(factors, 128);
      const columns = Array.from({ length: factors }, (_, factor) => points.map((point) => point[factor]));
      for (const column of columns) expect(column.reduce((sum, level) => sum + level, 0)).toBe(64);
      expect(new Set(columns.map(String)).size).toBe(factors);
    })
  );
});
