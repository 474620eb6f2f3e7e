import { describe, expect, test } from "vitest";
import { fireSaleHaircut, haircutOf } from "../../../../sim/model/credit/fire-sale.ts";
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
    expect(haircutOf(simulation, 3)).toBeCloseTo(0.56, 12);
  });
});
