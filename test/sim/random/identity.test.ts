import { expect, it } from "vitest";
import { childId, purposes, seedKey } from "../../../sim/random/index.ts";

function idOf(parentLow: number, parentHigh: number, slot: number, month: number): string {
  const out = new Int32Array(4);
  childId(parentLow, parentHigh, slot, month, out);
  return `${out[0]} ${out[1]}`;
}

it("gives one child the same id every time and no two children the same", () => {
  const ids = new Set<string>();
  for (let parent = 0; parent < 20; parent++) {
    for (let slot = 0; slot < 20; slot++)
      for (let month = -24; month < 24; month++) ids.add(idOf(parent, 1, slot, month));
  }
  expect(ids.size).toBe(20 * 20 * 48);
  expect(idOf(3, 1, 2, -5)).toBe(idOf(3, 1, 2, -5));
});

it("makes the key from the text and the replicate alone", () => {
  expect(seedKey("Chongqing", 3)).toEqual(seedKey("Chongqing", 3));
  expect(seedKey("Chongqing", 3).slice(0, 2)).toEqual(seedKey("Chongqing", 4).slice(0, 2));
  expect(seedKey("Chongqing", 3)[2]).toBe(3);
  expect(seedKey("chongqing", 3).slice(0, 2)).not.toEqual(seedKey("Chongqing", 3).slice(0, 2));
});

it("gives every purpose a number of its own that fits the upper half of a word", () => {
  const numbers = Object.values(purposes);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(number >= 1 && number <= 65_535).toBe(true);
});
