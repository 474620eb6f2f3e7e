import { expect, test } from "vitest";
import { logSizeOf, sizePower } from "../../../../sim/model/firms/size.ts";

test("a firm of sixteen times the reference sales has twice the fourth root of its size", () => {
  expect(logSizeOf(28e6)).toBe(0);
  expect(sizePower(logSizeOf(16 * 28e6), 0.25)).toBeCloseTo(2, 14);
  expect(sizePower(logSizeOf(16 * 28e6), 0)).toBe(1);
});
