import { expect, it } from "vitest";
import { shareOfRange } from "../../web/charts/parameter-mark.ts";

it("places a value by equal steps of its range", () => {
  expect(shareOfRange({ range: [2, 6], isInRatios: false }, 3)).toBe(0.25);
});

it("places a value by equal ratios where the range is in ratios", () => {
  expect(shareOfRange({ range: [1, 100], isInRatios: true }, 10)).toBeCloseTo(0.5, 12);
});
