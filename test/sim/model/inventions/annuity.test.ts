import { expect, test } from "vitest";
import { annuitiesByAge } from "../../../../sim/model/inventions/annuity.ts";

test("without discount a new right is worth its twenty years, one a year before its end a single year", () => {
  const annuities = annuitiesByAge({ discountRate: 0, obsolescence: 0 });
  expect(annuities[0]).toBe(20);
  expect(annuities[6]).toBe(19.5);
  expect(annuities.at(-1)).toBe(1);
});

test("at rates of 12 % and 15 % a new right is worth 3.687 years of use", () => {
  // (1 − e^(−0.27 × 20)) / 0.27
  expect(annuitiesByAge({ discountRate: 0.12, obsolescence: 0.15 })[0]).toBeCloseTo((1 - Math.exp(-5.4)) / 0.27, 12);
});
