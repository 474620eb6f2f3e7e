import { expect, it } from "vitest";
import { closeness, dimensions } from "../../../../sim/model/equations/closeness.ts";
import { normalise, placeAround } from "../../../../sim/model/equations/position.ts";
import { createDraws, purposes, seedKey } from "../../../../sim/random/index.ts";

function positions(...rows: number[][]): Float64Array {
  const out = new Float64Array(rows.length * dimensions);
  for (const [index, row] of rows.entries()) out.set(row, index * dimensions);
  return out;
}

it("is 1 in the same direction, the cosine at an angle, 0 at a right angle and beyond", () => {
  const space = positions([1], [0.6, 0.8], [0, 1], [-1]);
  expect(closeness(space, 0, space, 0)).toBe(1);
  expect(closeness(space, 0, space, 1)).toBeCloseTo(0.6, 15);
  expect(closeness(space, 0, space, 2)).toBe(0);
  expect(closeness(space, 0, space, 3)).toBe(0);
});

it("brings a sum of positions back to length 1 and leaves an empty one", () => {
  const space = positions([3, 4], []);
  normalise(space, 0);
  normalise(space, 1);
  expect([...space.slice(0, 3)]).toEqual([0.6, 0.8, 0]);
  expect([...space.slice(dimensions)]).toEqual(new Array(dimensions).fill(0));
});

/**
 * Two independent draws have expected cosine R², R the mean resultant length of the projected normal law:
 * R = Γ(9/2) / (√2 Γ(5)) · k · ₁F₁(½; 5; −k²/2) with k = √8 / spread, by mpmath at 20 digits.
 */
it.each([
  [0.5, 0.8144507550171],
  [0.65, 0.7176915480487]
])("of two draws of spread %f around one centre is on average %f", (spread, expected) => {
  const count = 4_000;
  const draws = createDraws(seedKey("closeness", 0));
  const centre = positions([0, 0, 1]);
  const pair = new Float64Array(2 * dimensions);
  const deviations = new Float64Array(dimensions);
  let sum = 0;
  let squares = 0;
  for (let n = 0; n < count; n++) {
    for (let member = 0; member < 2; member++) {
      for (let axis = 0; axis < dimensions; axis++) {
        deviations[axis] = draws.normal(n, member, purposes.position, axis, 0);
      }
      placeAround(centre, 0, spread, deviations, pair, member);
    }
    const drawn = closeness(pair, 0, pair, 1);
    sum += drawn;
    squares += drawn * drawn;
  }
  const standardError = Math.sqrt((squares / count - (sum / count) ** 2) / count);
  expect(Math.abs(sum / count - expected)).toBeLessThan(4 * standardError);
  expect(standardError).toBeLessThan(0.003);
});
