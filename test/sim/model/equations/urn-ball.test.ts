import { expect, it } from "vitest";
import { matchedSellers } from "../../../../sim/model/equations/urn-ball.ts";

it("lets 700 buyers with one look each meet 591 of 2,000 sellers", () => {
  expect(matchedSellers(700, 2_000)).toBeCloseTo(590.7471767, 7);
});

it("lets one buyer meet one seller, and two buyers three quarters of two sellers", () => {
  expect(matchedSellers(1, 10)).toBeCloseTo(1, 14);
  expect(matchedSellers(2, 2)).toBeCloseTo(1.5, 14);
});
