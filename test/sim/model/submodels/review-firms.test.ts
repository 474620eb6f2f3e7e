import { expect, test } from "vitest";
import { productivityTarget, yearlyGrowth } from "../../../../sim/model/submodels/review-firms.ts";

/** Size of the reference firm, of one ten times as large, in logs. */
const reference = 0;
const tenfold = Math.LN10;

test("in a middling year a firm shrinks by what keeps the mean of growth at one", () => {
  // Laplace scale 0.2 / √2 = 0.141421; ln(1 − 0.02)
  expect(yearlyGrowth(0.5, reference, 0.2, -0.15)).toBeCloseTo(Math.log(0.98), 9);
});

test("in a good year of one in four the Laplace law adds its scale times ln 2", () => {
  const scale = 0.2 / Math.SQRT2;
  expect(yearlyGrowth(0.75, reference, 0.2, -0.15)).toBeCloseTo(scale * Math.LN2 + Math.log(1 - scale * scale), 9);
});

test("the mean of e to the growth is one", () => {
  const steps = 20_000;
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += Math.exp(yearlyGrowth((step + 0.5) / steps, reference, 0.2, -0.15));
  expect(sum / steps).toBeCloseTo(1, 3);
});

test("large firms swing less than small ones", () => {
  const swing = (size: number) => yearlyGrowth(0.9, size, 0.2, -0.15) - yearlyGrowth(0.1, size, 0.2, -0.15);
  // ten times the size: 10^−0.15 = 0.708
  expect(swing(tenfold) / swing(reference)).toBeCloseTo(10 ** -0.15, 6);
});

test("no year makes a firm four and a half times as large", () => {
  expect(yearlyGrowth(1 - 1e-12, -tenfold * 4, 0.3, -0.25)).toBe(1.5);
});

test("inventions in use lift a firm above its own productivity, by less where its size would use many anyway", () => {
  expect(productivityTarget(0.1, 0.12, 0, reference)).toBe(0.1);
  // 13 quality units at the reference size double 1 + x: ln 2
  expect(productivityTarget(0.1, 0.12, 13, reference)).toBeCloseTo(0.1 + 0.12 * Math.LN2, 12);
  expect(productivityTarget(0.1, 0.12, 13, tenfold)).toBeLessThan(0.1 + 0.12 * Math.LN2);
});
