import fc from "fast-check";
import { expect, test } from "vitest";
import { elementaryEffects, trajectories } from "../../../sim/analysis/morris.ts";
import { uniformSource } from "../../../sim/analysis/uniform-source.ts";

const third = 1 / 3;
const twoThirds = 2 / 3;

test("effects on four given trajectories are those that SALib gives", () => {
  // SALib at commit 1c375488; f = x1 + 2 x2² + 3 x1 x3
  const walks = [
    [
      [0, 0, 0],
      [twoThirds, 0, 0],
      [twoThirds, twoThirds, 0],
      [twoThirds, twoThirds, twoThirds]
    ],
    [
      [third, third, third],
      [third, 1, third],
      [1, 1, third],
      [1, 1, 1]
    ],
    [
      [1, 1, 1],
      [1, 1, third],
      [third, 1, third],
      [third, third, third]
    ],
    [
      [0, 1, third],
      [0, third, third],
      [twoThirds, third, third],
      [twoThirds, third, 1]
    ]
  ];
  const figure = ([a, b, c]: readonly number[]) => a + 2 * b * b + 3 * a * c;
  const effects = elementaryEffects(
    walks,
    walks.map((walk) => walk.map(figure))
  );
  expect(effects.map(({ meanAbsolute }) => meanAbsolute)).toEqual(
    [1.75, 2.333333333333, 2.5].map((value) => expect.closeTo(value, 10))
  );
  expect(effects.map(({ spread }) => spread)).toEqual(
    [0.5, 0.666666666667, 0.57735026919].map((value) => expect.closeTo(value, 10))
  );
});

test("a trajectory moves every parameter once, by two thirds, and stays inside the cube", () => {
  for (const walk of trajectories(20, 5, uniformSource("walks", "trajectory"))) {
    const moved = walk.slice(1).map((point, at) => point.map((level, side) => Math.abs(level - walk[at][side])));
    const sum = moved[0].map((_, side) => moved.reduce((total, steps) => total + steps[side], 0));
    expect(sum).toEqual(Array.from({ length: 5 }, () => expect.closeTo(twoThirds, 12)));
    for (const level of walk.flat()) {
      expect(level).toBeGreaterThanOrEqual(-1e-12);
      expect(level).toBeLessThanOrEqual(1 + 1e-12);
    }
  }
});

test("a step whose value is missing is left out", () => {
  const walk = [[0], [twoThirds]];
  const [{ meanAbsolute }] = elementaryEffects(
    [walk, walk],
    [
      [1, 3],
      [1, Number.NaN]
    ]
  );
  expect(meanAbsolute).toBeCloseTo(3, 12);
});

const walks = trajectories(6, 3, uniformSource("laws", "trajectory"), 6);
const coefficients = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 });
const figures = ([a, b, c, d]: readonly number[]) =>
  walks.map((walk) => walk.map(([x, y, z]) => a * x + b * y * y + c * z + d * x * z));

test("effects are measured in the unit of the output, wherever its origin is, in any order of the walks", () => {
  fc.assert(
    fc.property(coefficients, (some) => {
      const before = elementaryEffects(walks, figures(some));
      const moved = figures(some).map((walk) => walk.map((value) => 5 - 4 * value));
      const after = elementaryEffects(walks.toReversed(), moved.toReversed());
      before.forEach((effect, factor) => {
        expect(after[factor].mean).toBeCloseTo(-4 * effect.mean, 9);
        expect(after[factor].meanAbsolute).toBeCloseTo(4 * effect.meanAbsolute, 9);
        expect(after[factor].reach).toBeCloseTo(4 * effect.reach, 9);
        expect(after[factor].spread).toBeCloseTo(4 * effect.spread, 9);
      });
    })
  );
});

test("under other names factors have the same effects, and the absolute mean is no less than the mean", () => {
  fc.assert(
    fc.property(coefficients, (some) => {
      const before = elementaryEffects(walks, figures(some));
      const renamed = walks.map((walk) => walk.map((point) => point.toReversed()));
      expect(elementaryEffects(renamed, figures(some)).toReversed()).toEqual(before);
      for (const { mean, meanAbsolute } of before) expect(meanAbsolute).toBeGreaterThanOrEqual(Math.abs(mean) - 1e-12);
    })
  );
});

test("of a plane every step has the same effect, its slope", () => {
  const [{ mean, meanAbsolute, spread, reach }] = elementaryEffects(walks, figures([3, 0, -2, 0]));
  expect([mean, meanAbsolute, spread, reach]).toEqual([3, 3, 0, 0].map((value) => expect.closeTo(value, 9)));
});
