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
