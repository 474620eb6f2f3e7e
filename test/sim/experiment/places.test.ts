import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, placeOf } from "../../../sim/experiment/places.ts";

test("runs are numbered replicate by replicate, in each the points, at each the scenarios", () => {
  const places = { points: 3, scenarios: 2 };
  const addresses = Array.from({ length: 7 }, (_, place) => addressOf(places, place));
  expect(addresses.map(({ point, scenario, replicate }) => [replicate, point, scenario])).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [0, 1, 1],
    [0, 2, 0],
    [0, 2, 1],
    [1, 0, 0]
  ]);
});

test("the number of an address leads back to it", () => {
  const sizes = fc.record({ points: fc.integer({ min: 1, max: 1e6 }), scenarios: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 1e7 }), (places, place) => {
      expect(placeOf(places, addressOf(places, place))).toBe(place);
    })
  );
});
