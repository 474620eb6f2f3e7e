import { expect, it } from "vitest";
import { logNashProduct, nashPrice } from "../../../../sim/model/equations/nash.ts";

it("splits the surplus in half between equals", () => {
  expect(nashPrice(1_000, 50, 100, 0.5)).toBe(525); // surplus 850, seller at 100 + 425
});

it("leaves a powerless seller at his outside value and a powerful one with all the surplus", () => {
  expect(nashPrice(1_000, 50, 100, 0)).toBe(100);
  expect(nashPrice(1_000, 50, 100, 1)).toBe(950);
});

it("measures a trade by the weighted product of the gains", () => {
  expect(logNashProduct(4, 9, 0.5)).toBeCloseTo(Math.log(6), 14);
  expect(logNashProduct(16, 81, 0.25)).toBeCloseTo(Math.log(8 * 3), 14);
});

it("rules out a trade in which one side does not gain", () => {
  expect(logNashProduct(0, 9, 0.5)).toBe(Number.NEGATIVE_INFINITY);
  expect(logNashProduct(4, -1, 0.5)).toBe(Number.NEGATIVE_INFINITY);
});

it("is largest at the Nash price among all prices", () => {
  const gainAt = (price: number) => logNashProduct(1_000 - 50 - price, price - 100, 0.3);
  const best = nashPrice(1_000, 50, 100, 0.3);
  expect(gainAt(best)).toBeGreaterThan(gainAt(best + 1));
  expect(gainAt(best)).toBeGreaterThan(gainAt(best - 1));
});
