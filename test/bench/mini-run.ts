import { openMiniMarket, runMiniMonth } from "./mini-market.ts";

const firms = 70_000;
export const miniMonths = 120;

/** Seconds that the mini market takes for all its months, without opening it. */
export function miniRunTime(): number {
  const market = openMiniMarket(firms, 1);
  const start = performance.now();
  for (let month = 1; month <= miniMonths; month++) runMiniMonth(market, month);
  return (performance.now() - start) / 1000;
}
