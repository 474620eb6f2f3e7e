import { expect, test } from "vitest";
import { arrivals, targetFirms } from "../../../../sim/model/submodels/enter-firms.ts";

test("the city reaches its count of today at the end of the burn-in and grows at its yearly rate from there", () => {
  expect(targetFirms(58_500, 75_600, 0.03, -1)).toBe(58_500);
  expect(targetFirms(58_500, 75_600, 0.03, 11)).toBe((58_500 + 75_600) / 2);
  expect(targetFirms(58_500, 75_600, 0.03, 23)).toBe(75_600);
  expect(targetFirms(58_500, 75_600, 0.03, 35)).toBeCloseTo(75_600 * 1.03, 6);
});

test("births make good the usual exits and share growth with firms newly labelled", () => {
  // exits 12,000 × 0.064 / 12 = 64; growth 100, four tenths of it births
  const { born, labelled } = arrivals(12_100, 12_000, 0.4);
  expect(born).toBeCloseTo(104, 9);
  expect(labelled).toBeCloseTo(60, 9);
});

test("a shrinking target labels nobody", () => {
  expect(arrivals(11_000, 12_000, 0.4)).toEqual({ born: 64, labelled: 0 });
});
