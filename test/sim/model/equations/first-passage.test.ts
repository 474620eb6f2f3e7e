import { expect, it } from "vitest";
import { firstPassageChance } from "../../../../sim/model/equations/first-passage.ts";
import { shortfallChance } from "../../../../sim/model/equations/merton.ts";

it("gives the worked firm the chance of SciPy under the real-world drift", () => {
  expect(firstPassageChance(100, 80, 0.3, 0.06, 1)).toBeCloseTo(0.4400692945, 10);
});

it("is certain at the barrier and below", () => {
  expect(firstPassageChance(80, 80, 0.3, 0.06, 1)).toBe(1);
  expect(firstPassageChance(79, 80, 0.3, 0.06, 1)).toBe(1);
});

it("is twice the chance of ending below when log assets have no drift, by reflection", () => {
  const drift = 0.3 ** 2 / 2;
  const endsBelow = shortfallChance(100, 80, 0.3, drift, 1);
  expect(firstPassageChance(100, 80, 0.3, drift, 1)).toBeCloseTo(2 * endsBelow, 12);
});
