import fc from "fast-check";
import { expect, test } from "vitest";
import { factorialEffects } from "../../../../sim/analysis/attribution/factorial-effects.ts";
import { fractionalFactorial } from "../../../../sim/analysis/designs/fractional-factorial.ts";
import { grid } from "../../../../sim/analysis/designs/grid.ts";

test("a full design of two factors gives both effects and their interaction", () => {
  // 1, 3, 2, 8 at 00, 01, 10, 11
  const { main, interactions } = factorialEffects(grid([2, 2]), [1, 3, 2, 8]);
  expect(main).toEqual([3, 4]);
  expect(interactions).toEqual([{ pairs: [[0, 1]], effect: 2 }]);
});

test("a half design confounds pairs of interactions and gives their sum", () => {
  const points = fractionalFactorial(4, 8);
  const signs = points.map((point) => point.map((level) => 2 * level - 1));
  const { main, interactions } = factorialEffects(
    points,
    signs.map(([a, b, c, d]) => 2 * a + 3 * a * b + c * d)
  );
  expect(main).toEqual([4, 0, 0, 0]);
  expect(interactions[0]).toEqual({
    pairs: [
      [0, 1],
      [2, 3]
    ],
    effect: 8
  });
  expect(interactions.map(({ pairs }) => pairs.length)).toEqual([2, 2, 2]);
});

test("in 128 runs the main effects of 24 measures are free of any interaction of two", () => {
  const points = fractionalFactorial(24, 128);
  const pair = fc.tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 23 })
  );
  fc.assert(
    fc.property(pair, ([factor, one, other]) => {
      fc.pre(one !== other);
      const values = points.map((point) => 5 * point[factor] + 7 * (2 * point[one] - 1) * (2 * point[other] - 1));
      const { main } = factorialEffects(points, values);
      main.forEach((effect, place) => {
        expect(effect).toBeCloseTo(place === factor ? 5 : 0, 9);
      });
    }),
    { numRuns: 40 }
  );
});
