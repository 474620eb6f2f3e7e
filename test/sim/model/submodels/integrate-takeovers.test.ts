import { expect, test } from "vitest";
import { asset } from "../../../../sim/ledger/ledger.ts";
import {
  impairment,
  integrateTakeovers,
  salesAfterFailure
} from "../../../../sim/model/submodels/integrate-takeovers.ts";
import { onMonth } from "../../../../sim/world/dates.ts";
import { smallCity } from "./small-city.ts";

test("a failed integration loses 30 % of the target's 20 and leaves 94 of 100", () => {
  expect(salesAfterFailure(100, 20, 0.3)).toBe(94);
});

test("goodwill is written off in part, negative goodwill is not", () => {
  expect(impairment(1001, 0.3)).toBe(300);
  expect(impairment(-1000, 0.3)).toBe(0);
});

/** A city in which firm 0 ends an integration in month 5 with a chance. */
function integrated(chance: number) {
  const city = smallCity();
  const { firms, ledger, account } = city.world;
  city.month = 5;
  ledger.open();
  ledger.revalue(asset.goodwill, account.firm, 1000);
  firms.integration[0] = onMonth(5);
  firms.integrationChance[0] = chance;
  firms.synergy[0] = 0.125;
  firms.acquiredSales[0] = 1e6;
  const before = { productivity: firms.productivity[0], sales: firms.sales[0] };
  integrateTakeovers.run(city, {});
  return { city, before, firms };
}

test("success raises productivity by the synergy", () => {
  const { city, before, firms } = integrated(1);
  expect(firms.productivity[0] - before.productivity).toBeCloseTo(0.125, 6);
  expect(firms.sales[0]).toBe(before.sales);
  expect([city.tallies.takeoverOutcomes, city.tallies.takeoverSuccesses]).toEqual([1, 1]);
});

test("failure costs sales and goodwill, and the books close", () => {
  const { city, before, firms } = integrated(0);
  expect(firms.sales[0]).toBeCloseTo(before.sales - 300_000, 6);
  expect(city.world.ledger.realOf("goodwill", 0)).toBe(700);
  expect(city.world.ledger.close()).toEqual([]);
  expect([city.tallies.takeoverOutcomes, city.tallies.takeoverSuccesses]).toEqual([1, 0]);
});

test("the outcome is revealed once", () => {
  const { city } = integrated(1);
  integrateTakeovers.run(city, {});
  expect(city.tallies.takeoverOutcomes).toBe(1);
});
