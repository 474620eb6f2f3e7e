import { expect, test } from "vitest";
import { freeSlot } from "../../../sim/world/slots.ts";

test("an item's slot follows from its identity alone, so that one more item moves no other", () => {
  const [empty, other] = [new Int32Array(64).fill(-1), new Int32Array(64).fill(-1)];
  other[freeSlot(other, 0, 64, 99, 7)] = 1;
  const slots = (table: Int32Array) => [1, 2, 3, 4, 5].map((id) => freeSlot(table, 0, 64, id, 0));
  const moved = slots(empty).filter((slot, place) => slot !== slots(other)[place]);
  expect(moved.every((slot) => other[slot] >= 0)).toBe(true);
});

test("an item finds another slot where its first is taken, and none where all are", () => {
  const table = new Int32Array(32).fill(-1);
  const first = freeSlot(table, 16, 16, 5, 6);
  expect(first).toBeGreaterThanOrEqual(16);
  table[first] = 0;
  expect(freeSlot(table, 16, 16, 5, 6)).not.toBe(first);
  expect(freeSlot(table.fill(0), 16, 16, 5, 6)).toBe(-1);
});
