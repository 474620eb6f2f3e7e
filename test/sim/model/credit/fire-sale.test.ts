import { describe, expect, test } from "vitest";
import { fireSaleHaircut, haircutAtCost, haircutOf, listingAtCost } from "../../../../sim/model/credit/fire-sale.ts";
import { creditWorld } from "./credit-world.ts";

describe("a fire sale", () => {
  test("in a field without deals loses the full haircut", () => {
    expect(fireSaleHaircut(0.7, 0.4, 0, 30)).toBe(0.7);
  });

  test("at the halfway number of deals half of the effect is there", () => {
    // 0.7 · (1 − 0.4 / 2)
    expect(fireSaleHaircut(0.7, 0.4, 30, 30)).toBeCloseTo(0.56, 12);
  });

  test("a thicker market never raises the haircut, and cannot take off more than its effect", () => {
    expect(fireSaleHaircut(0.7, 0.4, 1e12, 30)).toBeCloseTo(0.42, 9);
  });

  test("deals are counted against the size of the sample", () => {
    const simulation = creditWorld({ inventionHaircut: 0.7, thicknessEffect: 0.4, thickMarket: 30 });
    simulation.world.fields.deals[3] = 0.3;
    expect(haircutOf(simulation, 3, 0.3)).toBeCloseTo(0.56, 12);
  });

  test("keeps by the cost of a resale: at a tenth of the price 9/7 of what is kept at three tenths", () => {
    // 0.3 kept · 0.9 / 0.7
    expect(haircutAtCost(0.7, 0.1)).toBeCloseTo(1 - 0.27 / 0.7, 12);
    expect(haircutAtCost(0.7, 0.3)).toBeCloseTo(0.7, 12);
    expect(haircutAtCost(0.1, 0)).toBe(0);
  });
});

test("holders offer more idle patents where a resale leaves them more of the price", () => {
  expect(listingAtCost(0.2, 0.3)).toBeCloseTo(0.2, 12);
  // twice what is left today: 1 − 0.8²
  expect(listingAtCost(0.2, -0.4)).toBeCloseTo(0.36, 12);
  expect(listingAtCost(0.2, 1)).toBe(0);
});
