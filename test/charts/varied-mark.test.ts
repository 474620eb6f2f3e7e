import { expect, test } from "vitest";
import { markPlace } from "../../web/charts/varied-mark.ts";

test("a value stands between the insets by its share of the bounds, and beyond them at the end", () => {
  // insets of 4.2 on either side of 96 pixels: 4.2, the middle, 91.8
  expect(markPlace(0.4, [0.4, 0.9], 96)).toBeCloseTo(4.2, 12);
  expect(markPlace(0.65, [0.4, 0.9], 96)).toBeCloseTo(48, 12);
  expect(markPlace(2, [0.4, 0.9], 96)).toBeCloseTo(91.8, 12);
});
