import { expect, it } from "vitest";
import { barReach, insideOf } from "../../web/charts/bar-chart.ts";

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

it("keeps the words of the line of luck inside the picture", () => {
  // nine Han characters of 12.2 pixels are 109.8 wide
  expect(insideOf(290, "仅凭随机波动的结果", 300)).toBeCloseTo(300 - 54.9, 6);
  expect(insideOf(100, "仅凭随机波动的结果", 300)).toBe(100);
});
