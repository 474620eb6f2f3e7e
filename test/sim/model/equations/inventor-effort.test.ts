import { expect, it } from "vitest";
import { inventorEffort, successWithEffort } from "../../../../sim/model/equations/inventor-effort.ts";

it("rises with the share until its marginal cost is met", () => {
  expect(inventorEffort(0.5, 0.2, 300, 10)).toBe(3); // gain 0.5·0.2·300 = 30 a unit, cost 10 · effort
});

it("is nothing under a pure upfront fee", () => {
  expect(inventorEffort(0, 0.2, 300, 10)).toBe(0);
});

it("lifts the chance of success, never above certainty", () => {
  expect(successWithEffort(0.5, 0.2, 3)).toBeCloseTo(0.8, 15);
  expect(successWithEffort(0.5, 0.2, 30)).toBe(1);
});
