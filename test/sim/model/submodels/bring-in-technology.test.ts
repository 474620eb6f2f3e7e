import { describe, expect, test } from "vitest";
import { presetValues } from "../../../../sim/levers/index.ts";
import { bringInTechnology } from "../../../../sim/model/submodels/bring-in-technology.ts";
import { monthOf } from "../../../../sim/world/dates.ts";
import { patentState } from "../../../../sim/world/inventions.ts";
import { paid } from "../../../paid.ts";
import { smallCity } from "./small-city.ts";

describe("a year of sellers outside a small city", () => {
  const run = (changes: Readonly<Record<string, number>>) => {
    const simulation = smallCity({ foreignSellers: 4000, foreignLoss: 0.2, partnerVisits: 8000 });
    simulation.world.ledger.open();
    for (simulation.month = 24; simulation.month < 36; simulation.month++) {
      bringInTechnology.run(simulation, { ...presetValues("today"), ...changes });
    }
    return simulation;
  };

  test("brings nothing while they meet nobody", () => {
    const { tallies } = run({});
    expect(tallies.boughtPartner + tallies.boughtAbroad).toBe(0);
  });

  test("costs firms the price and, across the border, its exchange, with closed books", () => {
    const simulation = run({ transferCentreReach: 1, exchangeCost: 0.01 });
    const { world, tallies } = simulation;
    expect(tallies.boughtAbroad).toBeGreaterThan(0);
    expect(tallies.boughtPartner).toBe(0);
    // rounded down contract by contract
    expect(paid(simulation, "exchangeCosts") / tallies.valueAbroad).toBeCloseTo(0.01, 5);
    expect(world.ledger.close()).toEqual([]);
  });

  test("across the two cities nothing is exchanged", () => {
    const simulation = run({ partnerListings: 1 });
    expect(simulation.tallies.boughtPartner).toBeGreaterThan(0);
    expect(paid(simulation, "exchangeCosts")).toBe(0);
  });

  test("gives firms granted rights filed two years before", () => {
    const before = smallCity().world.inventions;
    const { world, tallies } = run({ partnerListings: 1 });
    const { state, filed, idLow, holder, capacity } = world.inventions;
    const rows = Array.from({ length: capacity }, (_, row) => row).filter(
      (row) => state[row] === patentState.granted && idLow[row] !== before.idLow[row]
    );
    expect(rows.length).toBe(tallies.boughtPartner);
    expect(rows.map((row) => monthOf(filed[row])).every((month) => month >= 0 && month < 12)).toBe(true);
    expect(rows.every((row) => holder[row] < world.account.organisation)).toBe(true);
  });

  test("brings more value where the people come along", () => {
    const stay = run({ partnerListings: 1, partnerMobility: 0 }).tallies;
    const move = run({ partnerListings: 1, partnerMobility: 1 }).tallies;
    expect(move.valuePartner).toBeGreaterThan(stay.valuePartner);
  });
});
