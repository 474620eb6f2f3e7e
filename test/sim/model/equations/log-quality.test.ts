import { expect, test } from "vitest";
import { logQuality } from "../../../../sim/model/equations/log-quality.ts";

/** Standard normal quantiles of 0.95, 0.99 and 0.995. */
const [q95, q99, q995] = [1.6448536269514722, 2.3263478740408408, 2.5758293035489004];

test("without a tail quality is lognormal", () => {
  expect(logQuality(2, 0, q99)).toBe(2 * q99);
});

test("nineteen inventions in twenty are as they are without a tail", () => {
  expect(logQuality(2, 1.2, 1.6)).toBe(3.2);
  expect(logQuality(2, 1.2, -3)).toBe(-6);
});

test("with a tail index of one the best hundredth is five times as good as the best twentieth, and twice as rare is twice as good", () => {
  // quality is proportional to 1 over the share above it: ln(0.05 / 0.01) and ln(0.01 / 0.005)
  expect(logQuality(2, 1, q99) - logQuality(2, 1, q95)).toBeCloseTo(Math.log(5), 6);
  expect(logQuality(2, 1, q995) - logQuality(2, 1, q99)).toBeCloseTo(Math.log(2), 6);
});

test("no invention is better than the best of a million", () => {
  expect(logQuality(2, 1, 9)).toBeCloseTo(2 * q95 + Math.log(0.05 / 1e-6), 9);
});
