import { expect, test } from "vitest";
import { effectOfPairs, effectOverWorlds } from "../../../sim/analysis/effects-over-worlds.ts";

test("an effect holds in the share of worlds that have its sign, and its interval is that of luck", () => {
  // effects 2 2 / 4 4 / −1 −1: means of worlds 2, 4, −1, of seeds 5/3 each
  const before = [
    [1, 5],
    [1, 5],
    [1, 5]
  ];
  const after = [
    [3, 7],
    [5, 9],
    [0, 4]
  ];
  const { difference, worlds, holdsIn, low, high, variance } = effectOverWorlds(before, after);
  expect(worlds).toBe(3);
  expect(holdsIn).toBeCloseTo(2 / 3, 12);
  expect(difference.mean).toBeCloseTo(5 / 3, 12);
  expect([difference.low, difference.high]).toEqual([5 / 3, 5 / 3].map((end) => expect.closeTo(end, 10)));
  expect(difference.verdict).toBe("larger than luck");
  // quantiles of −1, 2, 4 at 0.05 and 0.95
  expect([low, high]).toEqual([-0.7, 3.8].map((end) => expect.closeTo(end, 12)));
  // squares about 5/3: 1/9 + 49/9 + 64/9 = 38/3, over 2
  expect(variance!.parameters).toBeCloseTo(19 / 3, 12);
  expect(variance!.luck).toBeCloseTo(0, 12);
});

test("a world with a gap is left out on both sides", () => {
  const { worlds, difference } = effectOverWorlds([[1], [null]], [[4], [9]]);
  expect(worlds).toBe(1);
  expect(difference.mean).toBe(3);
});

test("no effect holds nowhere", () => {
  expect(effectOverWorlds([[1], [2]], [[1], [2]]).holdsIn).toBeNull();
  expect(effectOverWorlds([[null]], [[1]])).toMatchObject({ worlds: 0, holdsIn: null, low: null, variance: null });
});

test("pairs stand world by world and seed by seed, before and after in turn", () => {
  // world 1: 1 → 3, 5 → 7; world 2: 1 → 0, 5 → 4
  const { difference, worlds, holdsIn } = effectOfPairs([1, 3, 5, 7, 1, 0, 5, 4], 2);
  expect(worlds).toBe(2);
  expect(difference).toMatchObject({ pairs: 2, a: 3, b: 3.5, mean: 0.5 });
  expect(holdsIn).toBe(0.5);
});
