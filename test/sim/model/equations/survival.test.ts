import { expect, it } from "vitest";
import { monthlyHazard, survivalChance } from "../../../../sim/model/equations/survival.ts";

it("leaves 83.42 % of new firms alive after three years at the constant hazard of the region", () => {
  expect(survivalChance(0.0050356, 36)).toBeCloseTo(0.8342, 4);
});

it("leaves the same share under the national profile of the first three years", () => {
  const alive = [0.016, 0.063, 0.095].reduce((left, share) => left * survivalChance(monthlyHazard(share), 12), 1);
  expect(alive).toBeCloseTo(0.984 * 0.937 * 0.905, 14);
  expect(alive).toBeCloseTo(0.834, 3);
});
