import { expect, it } from "vitest";
import { barReach } from "../../web/charts/bar-chart.ts";

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
