import { describe, expect, test } from "vitest";
import { costWithService, coversUseCost } from "../../../../sim/model/inventions/use-cost.ts";
import { slotsOpen } from "../../../../sim/model/submodels/share-services.ts";
import { smallCity } from "../submodels/small-city.ts";

test("testing at two fifths of its price takes nine hundredths off where it is 15 % of the cost", () => {
  expect(costWithService(100, 0.15, 0.4)).toBeCloseTo(91, 12);
  expect(costWithService(100, 0.15, 1)).toBe(100);
});

test("places come by twelfths, and no more than a part of one is carried on", () => {
  expect(slotsOpen(0.5, 1200, 0.02)).toBeCloseTo(2.5, 12);
  expect(slotsOpen(7, 1200, 0.02)).toBeCloseTo(3, 12);
});

describe("a small firm at shared equipment", () => {
  const open = (price: number, slots: number, sales = 5e6) => {
    const simulation = smallCity({ useCost: 1e6, testingPart: 0.2 });
    const { scalars, firms } = simulation.world;
    scalars.servicePrice[0] = price;
    scalars.serviceSlots[0] = slots;
    firms.sales[0] = sales;
    return simulation;
  };

  test("uses what covers the lower cost, and the city pays the rest of the testing", () => {
    const simulation = open(0.5, 2);
    // 1 m × (1 − 0.2 × 0.5) = 0.9 m; the city pays 0.1 m
    expect(coversUseCost(simulation, 0, 0, 0.91e6)).toBe(true);
    expect(coversUseCost(simulation, 0, 0, 0.89e6)).toBe(false);
    expect(simulation.tallies.reformClaimsMet).toBe(1e7);
    expect(simulation.tallies.servicesEnabled).toBe(1);
    expect(simulation.world.scalars.serviceSlots[0]).toBe(1);
  });

  test("takes a place even if it would have gone on without", () => {
    const simulation = open(0.5, 2);
    expect(coversUseCost(simulation, 0, 0, 5e6)).toBe(true);
    expect(simulation.tallies.servicesUsed).toBe(1);
    expect(simulation.tallies.servicesEnabled).toBe(0);
  });

  test("is turned away once the places are taken", () => {
    const simulation = open(0.5, 0.5);
    expect(coversUseCost(simulation, 0, 0, 0.91e6)).toBe(false);
    expect(simulation.tallies.servicesRefused).toBe(1);
  });

  test("gets nothing if it is not small, or at full price", () => {
    expect(coversUseCost(open(0.5, 2, 20e6), 0, 0, 0.95e6)).toBe(false);
    expect(coversUseCost(open(1, 2), 0, 0, 0.95e6)).toBe(false);
  });
});
