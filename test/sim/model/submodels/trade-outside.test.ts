import { describe, expect, test } from "vitest";
import { presetValues } from "../../../../sim/levers/index.ts";
import { runOrganisations } from "../../../../sim/model/submodels/run-organisations.ts";
import {
  barredAbove,
  keptAcrossCities,
  priceOutside,
  tradeOutside
} from "../../../../sim/model/submodels/trade-outside.ts";
import { smallCity } from "./small-city.ts";

test("where nobody moves along, the other city keeps what people do not carry", () => {
  expect(keptAcrossCities(0.4, 0)).toBeCloseTo(0.6, 12);
  expect(keptAcrossCities(0.4, 0.5)).toBeCloseTo(0.8, 12);
  expect(keptAcrossCities(0.4, 1)).toBe(1);
});

test("a price outside splits what is left after the seller’s own value, grossed up for the exchange", () => {
  // least 90 / 0.9 = 100; 100 + 0.5 · (300 − 20 − 100)
  expect(priceOutside(300, 90, 20, 0.1, 0.5)).toBeCloseTo(190, 9);
  expect(priceOutside(119, 90, 20, 0.1, 0.5)).toBe(0);
});

test("a control of 2.5 in a hundred bars what lies above 1.96 spreads", () => {
  expect(barredAbove(0.025, 2)).toBeCloseTo(2 * 1.959964, 5);
  expect(barredAbove(0, 2)).toBe(Infinity);
  expect(barredAbove(1, 2)).toBe(-Infinity);
});

describe("a year with the outside in a small city", () => {
  const run = (policy: Readonly<Record<string, number>>) => {
    const simulation = smallCity();
    for (simulation.month = 21; simulation.month < 24; simulation.month++) {
      runOrganisations.run(simulation, { coordinationCoverage: 0 });
    }
    for (simulation.month = 24; simulation.month < 36; simulation.month++) {
      tradeOutside.run(simulation, { ...presetValues("today"), ...policy });
    }
    return simulation;
  };

  test("nothing is traded while nobody is reached", () => {
    const { tallies } = run({});
    expect(tallies.valuePartner + tallies.valueAbroad).toBe(0);
  });

  test("money of the partner city comes from and goes to the rest of the country", () => {
    const before = smallCity().world;
    const { world, tallies } = run({ partnerListings: 1 });
    expect(tallies.soldPartner).toBeGreaterThan(0);
    expect(tallies.boughtPartner).toBeGreaterThan(0);
    expect(world.ledger.cash[world.account.rest]).not.toBe(before.ledger.cash[before.account.rest]);
    expect(world.ledger.cash[world.account.abroad]).toBe(before.ledger.cash[before.account.abroad]);
  });

  test("what is sold leaves the list and belongs to nobody in the city", () => {
    const { world, tallies } = run({ foreignReach: 1, exportControl: 0 });
    expect(tallies.soldAbroad).toBeGreaterThan(0);
    const { holder, listed, capacity } = world.inventions;
    const outside = Array.from({ length: capacity }, (_, row) => row).filter(
      (row) => holder[row] >= world.account.bank
    );
    expect(outside.every((row) => listed[row] === 0)).toBe(true);
  });

  test("a full control lets nothing out but brings technology in", () => {
    const { tallies } = run({ foreignReach: 1, exportControl: 1 });
    expect(tallies.soldAbroad).toBe(0);
    expect(tallies.exportsRefused).toBeGreaterThan(0);
    expect(tallies.boughtAbroad).toBeGreaterThan(0);
  });

  test("the people who go along leave inventions undone", () => {
    const stay = run({ partnerListings: 1, partnerMobility: 0 });
    const move = run({ partnerListings: 1, partnerMobility: 1 });
    expect(stay.tallies.inventionsMovedAway).toBe(0);
    expect(move.tallies.inventionsMovedAway).toBeGreaterThan(0);
  });
});
