import { expect, it } from "vitest";
import { miniMarketHash, openMiniMarket, runMiniMonth } from "./mini-market.ts";

/** Printed by the twin in C (gcc 12.2 -O3 -ffp-contract=off): 10,000 firms, 12 months. */
const hashesOfTwin = [
  [1, 1547503662],
  [7, 2314121311]
] as const;

it.each(hashesOfTwin)("the mini market under seed %i ends as its twin in C does", (seed, hash) => {
  const market = openMiniMarket(10_000, seed);
  for (let month = 1; month <= 12; month++) runMiniMonth(market, month);
  expect(miniMarketHash(market)).toBe(hash);
});

it("the money of the mini market sums to zero", () => {
  const market = openMiniMarket(1000, 3);
  for (let month = 1; month <= 24; month++) runMiniMonth(market, month);
  const total = [...market.cash, ...market.institutes].reduce((sum, money) => sum + money, market.outside);
  expect(total).toBe(0);
});
