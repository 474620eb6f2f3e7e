import fc from "fast-check";
import { expect, test } from "vitest";
import { joiningContributions } from "../../../../sim/analysis/attribution/joining.ts";
import { shapleyInteraction, shapleyValues, wholeLessSingles } from "../../../../sim/analysis/attribution/shapley.ts";
import { joiningOrders } from "../../../../sim/analysis/designs/coalitions.ts";
import { uniformSource } from "../../../../sim/analysis/uniform-source.ts";

test("a runway for planes of sizes 1, 2 and 3 is paid for as Littlechild and Owen (1973) say", () => {
  // each piece is shared by those who need it: 1/3, 1/3 + 1/2, 1/3 + 1/2 + 1
  const values = [0, 1, 2, 2, 3, 3, 3, 3];
  const expected = [1 / 3, 5 / 6, 11 / 6];
  expect(shapleyValues(values, 3)).toEqual(expected.map((value) => expect.closeTo(value, 12)));
});

test("two measures that only work together share the gain, interact by all of it, and are worth more than alone", () => {
  const values = [0, 0, 0, 10];
  expect(shapleyValues(values, 2)).toEqual([5, 5]);
  expect(shapleyInteraction(values, 2, 0, 1)).toBe(10);
  expect(wholeLessSingles(values, 2)).toBe(10);
});

test("a third measure that adds 4 by itself changes neither", () => {
  const values = Array.from(
    { length: 8 },
    (_, coalition) => ((coalition & 3) === 3 ? 10 : 0) + (coalition & 4 ? 4 : 0)
  );
  expect(shapleyValues(values, 3)).toEqual([5, 5, 4].map((value) => expect.closeTo(value, 12)));
  expect(shapleyInteraction(values, 3, 0, 1)).toBeCloseTo(10, 12);
  expect(shapleyInteraction(values, 3, 0, 2)).toBeCloseTo(0, 12);
});

/** Values of all coalitions of three to five members. */
const game = fc
  .integer({ min: 3, max: 5 })
  .chain((members) =>
    fc.tuple(
      fc.constant(members),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 << members, maxLength: 1 << members })
    )
  );
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("contributions sum to the whole, in any unit", () => {
  fc.assert(
    fc.property(game, ([members, values]) => {
      const split = shapleyValues(values, members);
      expect(sum(split)).toBeCloseTo(values[values.length - 1] - values[0], 9);
      const scaled = shapleyValues(
        values.map((value) => 3 * value + 7),
        members
      );
      expect(scaled).toEqual(split.map((value) => expect.closeTo(3 * value, 9)));
    })
  );
});

test("under other names measures have the same contributions", () => {
  fc.assert(
    fc.property(game, ([members, values]) => {
      const reversed = (coalition: number) =>
        Array.from({ length: members }, (_, member) => ((coalition >> member) & 1) << (members - 1 - member)).reduce(
          (one, other) => one | other
        );
      const renamed = values.map((_, coalition) => values[reversed(coalition)]);
      expect(shapleyValues(renamed, members).reverse()).toEqual(
        shapleyValues(values, members).map((value) => expect.closeTo(value, 9))
      );
    })
  );
});

test("two measures that do the same get the same, one that does nothing gets nothing and interacts with none", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 }), (some) => {
      // members 0 and 1 count alike, member 3 not at all
      const values = Array.from(
        { length: 16 },
        (_, coalition) => some[(coalition & 1) + ((coalition >> 1) & 1) + 3 * ((coalition >> 2) & 1)]
      );
      const split = shapleyValues(values, 4);
      expect(split[0]).toBeCloseTo(split[1], 9);
      expect(split[3]).toBeCloseTo(0, 9);
      expect(shapleyInteraction(values, 4, 0, 3)).toBeCloseTo(0, 9);
    })
  );
});

test("all orders of joining give the exact values, each with its reverse", () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2]
  ];
  const lots = (place: number) => (_: number, member: number) => orders[place].indexOf(member) / 3;
  const rows = orders.flatMap((_, place) => joiningOrders(2, 3, lots(place)));
  const values = [0, 3, -4, 8, 5, 1, 12, 20];
  const outputs = rows.map((row) => values[row[0] + 2 * row[1] + 4 * row[2]]);
  const contributions = joiningContributions(rows, outputs);
  expect(contributions).toHaveLength(3);
  const means = [0, 1, 2].map((member) => sum(contributions.map((pair) => pair[member])) / 3);
  expect(means).toEqual(shapleyValues(values, 3).map((value) => expect.closeTo(value, 12)));
});

test("contributions of every pair of orders sum to the whole, and an added measure adds the same in each", () => {
  const rows = joiningOrders(7, 12, uniformSource("orders", "joiningOrder"));
  const outputs = rows.map((row) => row[4] * 3 + row[0] * row[1] * 8);
  for (const pair of joiningContributions(rows, outputs)) {
    expect(sum(pair)).toBeCloseTo(11, 12);
    expect(pair[4]).toBe(3);
  }
});
