import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdingDistances, dominates, paretoFronts } from "../../../../sim/analysis/robustness/pareto.ts";

test("fronts peel off one after another", () => {
  // (3, 1), (1, 3) and (2, 2) are better in one thing each; (1, 1) is below all of them, (1, 2) below two, (0, 0) below (1, 1)
  const alternatives = [
    [3, 1],
    [1, 3],
    [2, 2],
    [1, 1],
    [1, 2],
    [0, 0]
  ];
  expect(paretoFronts(alternatives)).toEqual([0, 0, 0, 2, 1, 3]);
});

test("equal alternatives share a front", () => {
  expect(
    paretoFronts([
      [1, 1],
      [1, 1]
    ])
  ).toEqual([0, 0]);
});

test("the middle ones are as alone as their neighbours are apart, the ends without limit", () => {
  // of ranges 4 and 4: (2 − 0) / 4 + (4 − 1) / 4 for the second, (4 − 1) / 4 + (2 − 0) / 4 for the third
  const distances = crowdingDistances([
    [0, 4],
    [1, 2],
    [2, 1],
    [4, 0]
  ]);
  expect(distances).toEqual([Number.POSITIVE_INFINITY, 1.25, 1.25, Number.POSITIVE_INFINITY]);
});

const alternatives = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
  {
    minLength: 1,
    maxLength: 25
  }
);

test("nothing on the first front is dominated, everything else is by one of the front before", () => {
  fc.assert(
    fc.property(alternatives, (some) => {
      const found = paretoFronts(some);
      for (const [place, front] of found.entries()) {
        const above = some.flatMap((one, other) => (dominates(one, some[place]) ? [found[other]] : []));
        expect(front).toBe(above.length === 0 ? 0 : Math.max(...above) + 1);
      }
    })
  );
});

test("units and origins of the objectives, and the order of the alternatives, do not matter", () => {
  fc.assert(
    fc.property(alternatives, (some) => {
      const found = paretoFronts(some);
      expect(paretoFronts(some.map(([a, b, c]) => [4 * a - 7, b / 8, c + 1]))).toEqual(found);
      expect(paretoFronts(some.toReversed())).toEqual(found.toReversed());
    })
  );
});
