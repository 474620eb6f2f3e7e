import { describe, expect, test } from "vitest";
import { presetValues } from "../../../../sim/levers/index.ts";
import { runOrganisations } from "../../../../sim/model/submodels/run-organisations.ts";
import { barredAbove, tradeOutside } from "../../../../sim/model/submodels/trade-outside.ts";
import { paid } from "../../../paid.ts";
import { smallCity } from "./small-city.ts";

test("a control of 2.5 in a hundred bars what lies above 1.96 spreads", () => {
  expect(barredAbove(0.025, 2, 0)).toBeCloseTo(2 * 1.959964, 5);
  expect(barredAbove(0, 2, 0)).toBe(Number.POSITIVE_INFINITY);
  expect(barredAbove(1, 2, 0)).toBe(Number.NEGATIVE_INFINITY);
});

test("where quality has a long tail, it bars by the same share of inventions", () => {
  // half of the best twentieth lies above 1.644854 spreads by a tail of 0.7 times ln 2
  expect(barredAbove(0.025, 2, 0.7)).toBeCloseTo(2 * 1.644854 + 0.7 * Math.LN2, 5);
});

describe("a year of buyers outside a small city", () => {
  const run = (changes: Readonly<Record<string, number>>) => {
    const simulation = smallCity({ foreignBuyers: 2000, regionBuyers: 10_000, partnerVisits: 8000 });
    const policy = { ...presetValues("today"), exportControl: 0, ...changes };
    for (simulation.month = 21; simulation.month < 24; simulation.month++) runOrganisations.run(simulation, policy);
    simulation.world.ledger.open();
    for (simulation.month = 24; simulation.month < 36; simulation.month++) tradeOutside.run(simulation, policy);
    return simulation;
  };
  test("is without any where nothing is shown", () => {
    expect(run({}).tallies.dealsSigned).toBe(0);
  });

  test("brings money from abroad with the exchange’s part on top, and closed books", () => {
    const simulation = run({ foreignReach: 1, escrowShare: 1, exchangeCost: 0.01 });
    const { tallies, world } = simulation;
    expect(tallies.soldAbroad).toBeGreaterThan(0);
    expect(tallies.soldAbroad).toBe(tallies.dealsSigned);
    expect(tallies.foreignUnpaid).toBe(0);
    expect(paid(simulation, "ipUpfront", "abroad")).toBe(tallies.valueAbroad);
    // 1 % for exchange and 0.5 % for escrow, rounded down contract by contract
    expect(paid(simulation, "exchangeCosts") / tallies.valueAbroad).toBeCloseTo(0.015, 5);
    expect(world.ledger.close()).toEqual([]);
  });

  test("is the same whichever of the two centres shows all offers abroad", () => {
    const trading = run({ foreignReach: 1 }).tallies;
    const transfer = run({ transferCentreReach: 1 }).tallies;
    expect(transfer.soldAbroad).toBe(trading.soldAbroad);
    expect(run({ foreignReach: 1, transferCentreReach: 1 }).tallies.valueAbroad).toBe(trading.valueAbroad);
  });

  test("takes rights that are assigned out of the city", () => {
    const { tallies, world } = run({ regionReach: 1, interRegionCost: 1 });
    expect(tallies.soldRegions).toBeGreaterThan(0);
    expect(tallies.inventionsLeft).toBeLessThanOrEqual(tallies.soldRegions);
    expect(tallies.inventionsLeft).toBeGreaterThan(0);
    const { holder, listed, capacity } = world.inventions;
    const outside = Array.from({ length: capacity }, (_, row) => row).filter(
      (row) => holder[row] === world.account.rest
    );
    expect(outside.every((row) => listed[row] === 0)).toBe(true);
  });

  test("sells nothing abroad under a full control", () => {
    const { tallies } = run({ transferCentreReach: 1, exportControl: 1 });
    expect(tallies.soldAbroad).toBe(0);
    expect(tallies.exportsRefused).toBeGreaterThan(0);
  });

  test("brings money of the partner city from the rest of the country, and none from abroad", () => {
    const simulation = run({ partnerListings: 1 });
    expect(simulation.tallies.soldPartner).toBeGreaterThan(0);
    expect(paid(simulation, "ipUpfront", "rest")).toBe(simulation.tallies.valuePartner);
    expect(paid(simulation, "ipUpfront", "abroad")).toBe(0);
  });

  test("leaves undone what the people who go along would have invented", () => {
    expect(run({ partnerListings: 1, partnerMobility: 0 }).tallies.inventionsMovedAway).toBe(0);
    expect(run({ partnerListings: 1, partnerMobility: 1 }).tallies.inventionsMovedAway).toBeGreaterThan(0);
  });
});
