import { describe, expect, test } from "vitest";
import { flow } from "../../../../sim/ledger/ledger.ts";
import { sectorCount, sectorNumber } from "../../../../sim/ledger/sectors.ts";
import { presetValues } from "../../../../sim/levers/index.ts";
import { runOrganisations } from "../../../../sim/model/submodels/run-organisations.ts";
import { firstBuyer, tradeOutside } from "../../../../sim/model/submodels/trade-outside.ts";
import { smallCity } from "./small-city.ts";

test("buyers come evenly: 60 a year are five a month, and a tenth of the city sees a tenth of them", () => {
  expect(firstBuyer(1, 60, 1)).toBe(5);
  expect(firstBuyer(12, 60, 1)).toBe(60);
  expect(firstBuyer(12, 60, 0.1)).toBe(6);
  expect(firstBuyer(1, 60, 0.1)).toBe(0);
});

describe("a year of buyers outside a small city", () => {
  const run = (changes: Parameters<typeof Object.assign>[1]) => {
    const simulation = smallCity({ foreignBuyers: 2000, regionBuyers: 10_000 });
    const policy = { ...presetValues("today"), ...changes };
    for (simulation.month = 21; simulation.month < 24; simulation.month++) runOrganisations.run(simulation, policy);
    simulation.world.ledger.open();
    for (simulation.month = 24; simulation.month < 36; simulation.month++) tradeOutside.run(simulation, policy);
    return simulation;
  };
  const paid = ({ world }: ReturnType<typeof smallCity>, id: keyof typeof flow, from: keyof typeof sectorNumber) => {
    const start = (flow[id] * sectorCount + sectorNumber[from]) * sectorCount;
    return world.ledger.moved.subarray(start, start + sectorCount).reduce((sum, fen) => sum + fen, 0);
  };

  test("is without any where nothing is shown", () => {
    expect(run({}).tallies.dealsSigned).toBe(0);
  });

  test("brings money from abroad with the exchange’s part on top, and closed books", () => {
    const simulation = run({ foreignReach: 1, escrowShare: 1, exchangeCost: 0.01 });
    const { tallies, world } = simulation;
    expect(tallies.foreignContracts).toBeGreaterThan(0);
    expect(tallies.foreignContracts).toBe(tallies.dealsSigned);
    expect(tallies.foreignUnpaid).toBe(0);
    expect(paid(simulation, "ipUpfront", "abroad")).toBe(tallies.outsideValue);
    // 1 % for exchange and 0.5 % for escrow, rounded down contract by contract
    expect(tallies.exchangeCosts / tallies.outsideValue).toBeCloseTo(0.015, 5);
    expect(world.ledger.close()).toEqual([]);
  });

  test("takes rights that are assigned out of the city", () => {
    const { tallies } = run({ regionReach: 1, interRegionCost: 1 });
    expect(tallies.regionContracts).toBeGreaterThan(0);
    expect(tallies.inventionsLeft).toBeLessThanOrEqual(tallies.regionContracts);
    expect(tallies.inventionsLeft).toBeGreaterThan(0);
  });
});
