import { expect, it } from "vitest";
import { barReach, middleInside } from "../../web/charts/bar-chart.ts";

const row = (value: number, low: number | null, high: number | null) => ({
  label: "",
  figures: [{ value, low, high }]
});

it("holds zero, every figure and every end of an interval", () => {
  expect(barReach([row(2, 1, 3), row(-1, null, null)])).toEqual({ low: -1, high: 3 });
  expect(barReach([row(2, 1, 3)])).toEqual({ low: 0, high: 3 });
});

it("holds what luck alone gives", () => {
  expect(barReach([row(2, 1, 3)], 5)).toEqual({ low: 0, high: 5 });
});

it("words at the right edge move inwards, as far as they must, and others stay in their place", () => {
  // twelve letters of 6.3 pixels, a tenth wider
  expect(middleInside(100, "luck aloneab", 300)).toBe(100);
  expect(middleInside(290, "luck aloneab", 300)).toBeCloseTo(300 - 41.58, 6);
  expect(middleInside(3, "luck aloneab", 300)).toBeCloseTo(41.58, 6);
});
