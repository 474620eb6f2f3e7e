import fc from "fast-check";
import { expect, it } from "vitest";
import { splitByLargestRemainder } from "../../../sim/numeric/index.ts";

function split(total: number, weights: number[]): number[] {
  const parts = new Float64Array(weights.length);
  splitByLargestRemainder(total, weights, parts);
  return [...parts];
}

it("gives the left-over fen to the largest remainder", () => {
  expect(split(10, [1, 2, 4])).toEqual([1, 3, 6]); // shares 1.43, 2.86, 5.71; two left over
  expect(split(10, [55, 25, 20])).toEqual([6, 2, 2]); // shares 5.5, 2.5, 2: the tie goes to the first
});

it("gives the left-over fen of equal shares to the first in order", () => {
  expect(split(101, [1, 1, 1, 0, 1])).toEqual([26, 25, 25, 0, 25]);
  expect(split(2, [1, 1, 1])).toEqual([1, 1, 0]);
});

it("splits nothing into nothings", () => {
  expect(split(0, [3, 1])).toEqual([0, 0]);
});

it("may write over its weights", () => {
  const amounts = Float64Array.of(300, 100);
  splitByLargestRemainder(200, amounts, amounts);
  expect([...amounts]).toEqual([150, 50]);
});

it("refuses weights without a positive sum", () => {
  expect(() => split(5, [0, 0])).toThrow("positive sum");
});

it("always gives whole parts that sum to the total, less than one fen from the exact shares", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (total, drawn) => {
      const weightSum = drawn.reduce((sum, weight) => sum + weight, 0);
      fc.pre(weightSum > 0);
      const parts = split(total, drawn);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - total * (drawn[index]! / weightSum))).toBeLessThan(1.001);
        if (drawn[index] === 0) expect(part).toBe(0);
      });
    })
  );
});

it("keeps the sum exact up to the largest amount the books hold", () => {
  const parts = split(Number.MAX_SAFE_INTEGER, [1, 3, 7, 11, 1e-9]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number.MAX_SAFE_INTEGER);
});
