import { describe, expect, test } from "vitest";
import { flow } from "../../../../sim/ledger/ledger.ts";
import { sectorCount, sectorNumber } from "../../../../sim/ledger/sectors.ts";
import { closeDeal } from "../../../../sim/model/funds/deals.ts";
import { warrantYield } from "../../../../sim/model/funds/link-loan.ts";
import { investVenture } from "../../../../sim/model/submodels/invest-venture.ts";
import { smallCity } from "../submodels/small-city.ts";

test("a tenth of a gain of 1.5 in four and a half years, half of it counted, is 1.67 % a year of a loan as large", () => {
  expect(warrantYield(0.1, 1.5, 1, 4.5, 0.5)).toBeCloseTo(0.016667, 6);
  // twice the loan earns half as much for each yuan
  expect(warrantYield(0.1, 1.5, 2, 4.5, 0.5)).toBeCloseTo(0.008333, 6);
});

describe("a year of venture rounds with loans beside them", () => {
  const year = (investLoanRatio: number, warrantShare: number) => {
    const simulation = smallCity();
    const { deals, ledger, scalars } = simulation.world;
    const before = scalars.dealRows[0];
    ledger.open();
    for (simulation.month = 0; simulation.month < 12; simulation.month++) {
      investVenture.run(simulation, { investLoanRatio, warrantShare, resaleCost: 0.3 });
    }
    const made = Array.from({ length: scalars.dealRows[0] - before }, (_, at) => before + at);
    return { simulation, linked: made.filter((deal) => deals.warrant[deal] > 0) };
  };

  test("brings loans, at most as much as the funds put in, and closes the books", () => {
    const { simulation, linked } = year(1, 0.1);
    const { deals, ledger } = simulation.world;
    expect(linked.length).toBeGreaterThan(0);
    expect(simulation.tallies.linkedLoans).toBe(linked.reduce((sum, deal) => sum + deals.invested[deal], 0));
    expect(simulation.tallies.linkedLoans).toBeLessThanOrEqual(simulation.tallies.ventureInvested);
    expect(ledger.close()).toEqual([]);
  });

  test("lends more against a warrant", () => {
    expect(year(1, 0.3).simulation.tallies.linkedLoans).toBeGreaterThan(year(1, 0).simulation.tallies.linkedLoans);
  });

  test("gives the bank its part of a gain before the manager’s carry, and none of a loss", () => {
    const { simulation, linked } = year(1, 0.1);
    const { world, tallies } = simulation;
    const [gaining, losing] = linked;
    const invested = world.deals.invested[gaining];
    closeDeal(simulation, gaining, 3 * invested);
    // a tenth of twice the money, as a 32-bit share
    expect(tallies.warrantGains).toBe(Math.floor(2 * invested * Math.fround(0.1)));
    const cell = (flow.warrants * sectorCount + sectorNumber.funds) * sectorCount + sectorNumber.banks;
    expect(world.ledger.moved[cell]).toBe(tallies.warrantGains);
    closeDeal(simulation, losing, 0);
    expect(world.ledger.moved[cell]).toBe(tallies.warrantGains);
  });
});
