import { describe, expect, test } from "vitest";
import { buyFirst, ordersOf } from "../../../../sim/model/submodels/buy-first.ts";
import { smallCity } from "./small-city.ts";

test("whole orders are placed, and a part of one by luck", () => {
  expect(ordersOf(1_400_000, 550_000, 0.2)).toBe(2);
  expect(ordersOf(1_400_000, 550_000, 0.6)).toBe(3);
});

describe("a year of first orders in a small city", () => {
  const run = (scenarioOrders: number) => {
    const simulation = smallCity();
    for (simulation.month = 0; simulation.month < 12; simulation.month++) buyFirst.run(simulation, { scenarioOrders });
    return simulation;
  };
  const inUse = ({ world }: ReturnType<typeof run>) => world.inventions.used.reduce((sum, used) => sum + used, 0);

  test("puts as many technologies to use as it places orders, at the price of the fixed cost", () => {
    const before = inUse(run(0));
    const ordered = run(500);
    const orders = ordered.tallies.firstOrders;
    expect(orders).toBeGreaterThan(0);
    expect(inUse(ordered) - before).toBe(orders);
    expect(ordered.tallies.reformClaimsMet).toBe(orders * 55_000_000);
  });

  test("leaves firms with no more money than before: an order is spent on making the technology work", () => {
    const [without, ordered] = [run(0).world, run(500).world];
    expect(ordered.ledger.cash.slice(0, ordered.account.organisation)).toEqual(
      without.ledger.cash.slice(0, without.account.organisation)
    );
  });
});
