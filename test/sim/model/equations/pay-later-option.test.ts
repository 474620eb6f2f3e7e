import { describe, expect, it } from "vitest";
import {
  payLaterBuyerValue,
  payLaterChance,
  payLaterSellerValue
} from "../../../../sim/model/equations/pay-later-option.ts";

// SciPy, twelve decimals.
it.each([
  [100, 1.2, 80, 51.251661408671, 27.153586270065],
  [100, 0.6, 80, 32.624891582639, 42.292928812847],
  [100, 1.2, 40, 68.766246293911, 22.598695069261]
])(
  "with mean %f, spread %f and fee %f gives buyer and seller the published values",
  (mean, spread, fee, buyer, seller) => {
    expect(payLaterBuyerValue(mean, spread, fee)).toBeCloseTo(buyer, 10);
    expect(payLaterSellerValue(mean, spread, fee)).toBeCloseTo(seller, 10);
  }
);

describe("the chance of payment", () => {
  it("is one half when the fee is the median of the value", () => {
    expect(payLaterChance(Math.exp(0.18), 0.6, 1)).toBeCloseTo(0.5, 12);
  });

  it("nears certainty for a fee near nothing, and the buyer keeps the whole value", () => {
    expect(payLaterChance(100, 0.6, 1e-9)).toBeCloseTo(1, 12);
    expect(payLaterBuyerValue(100, 0.6, 1e-9)).toBeCloseTo(100, 8);
  });
});

it("moves surplus from seller to buyer when the invention is more uncertain", () => {
  expect(payLaterSellerValue(100, 1.2, 80)).toBeLessThan(payLaterSellerValue(100, 0.6, 80));
  expect(payLaterBuyerValue(100, 1.2, 80)).toBeGreaterThan(payLaterBuyerValue(100, 0.6, 80));
});
