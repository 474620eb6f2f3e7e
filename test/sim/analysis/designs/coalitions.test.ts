import fc from "fast-check";
import { expect, test } from "vitest";
import { coalitions, joiningOrders } from "../../../../sim/analysis/designs/coalitions.ts";
import { uniformSource } from "../../../../sim/analysis/uniform-source.ts";

test("two members make four coalitions", () => {
  expect(coalitions(2)).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1]
  ]);
});

test("members join in the order of their lots, and then in the reverse", () => {
  const lots = [0.9, 0.1, 0.5];
  expect(joiningOrders(2, 3, (_, member) => lots[member])).toEqual([
    [0, 0, 0],
    [0, 1, 0],
    [0, 1, 1],
    [1, 1, 1],
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [1, 1, 1]
  ]);
});

test("from none to all one member joins at a time", () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }), fc.string());
  fc.assert(
    fc.property(sizes, ([members, orders, seed]) => {
      const rows = joiningOrders(orders, members, uniformSource(seed, "joiningOrder"));
      expect(rows).toHaveLength(orders * (members + 1));
      rows.forEach((row, place) => {
        expect(row.reduce((sum, joined) => sum + joined, 0)).toBe(place % (members + 1));
      });
    })
  );
});
