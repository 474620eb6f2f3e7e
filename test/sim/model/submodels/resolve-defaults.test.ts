import { describe, expect, test } from "vitest";
import { recoveryShare, resolveDefaults } from "../../../../sim/model/submodels/resolve-defaults.ts";
import { never, onMonth } from "../../../../sim/world/dates.ts";
import { paid } from "../../../paid.ts";
import { addFirm, creditWorld, openBooks } from "../credit/credit-world.ts";

describe("resolution of a default", () => {
  test("gives creditors between a tenth and three quarters of their claims", () => {
    expect([recoveryShare(300, 1000), recoveryShare(5, 1000), recoveryShare(2000, 1000)]).toEqual([0.3, 0.1, 0.75]);
  });

  test("waits for the proceeding to end", () => {
    const simulation = creditWorld({ resolutionMonths: 12 });
    const firm = addFirm(simulation, { loan: 1000 });
    simulation.world.firms.defaulted[firm] = onMonth(13);
    resolveDefaults.run(simulation, { resaleCost: 0.3 });
    expect(simulation.tallies.resolvedFirms).toBe(0);
    simulation.month = 25;
    resolveDefaults.run(simulation, { resaleCost: 0.3 });
    expect(simulation.tallies.resolvedFirms).toBe(1);
  });

  test("a firm that earns nothing is sold: its row is free, its accounts are zero, and the books close", () => {
    const simulation = creditWorld({ recoverySales: 0.35 });
    const { ledger, account, firms, scalars } = simulation.world;
    // sales of 10 m yuan bring 1.75 m to 5.25 m; claims of 40 m make it at least a tenth
    const firm = addFirm(simulation, { loan: 4_000_000_000, cash: -500 });
    ledger.revalue(0, account.firm + firm, 12_345);
    firms.defaulted[firm] = onMonth(3);
    openBooks(simulation);
    resolveDefaults.run(simulation, { resaleCost: 0.3 });
    const own = account.firm + firm;
    expect([firms.active[firm], scalars.firmFree[0]]).toEqual([0, firm]);
    expect([ledger.cash[own], ledger.posted[own], ledger.owedBy("loans", own)]).toEqual([0, 0, 0]);
    const { recoveries, writeOffs, bankLosses, firmExits } = simulation.tallies;
    expect(recoveries).toBeGreaterThanOrEqual(400_000_050);
    expect(recoveries).toBeLessThanOrEqual(525_000_000);
    expect(recoveries + writeOffs).toBe(4_000_000_500);
    expect([bankLosses, firmExits]).toEqual([writeOffs, 1]);
    expect(ledger.close()).toEqual([]);
  });

  test("the guarantor bears its share of the loss", () => {
    const simulation = creditWorld();
    const { ledger, account, firms } = simulation.world;
    ledger.endow(account.guarantor, account.rest, 1e12);
    const firm = addFirm(simulation, { loan: 4_000_000_000 });
    firms.guaranteed[firm] = 0.5;
    firms.defaulted[firm] = onMonth(3);
    resolveDefaults.run(simulation, { resaleCost: 0.3 });
    const guaranteeCalls = paid(simulation, "guaranteePayouts", "guarantors", "banks");
    const { writeOffs, bankLosses } = simulation.tallies;
    expect(guaranteeCalls).toBe(Math.floor(writeOffs / 2));
    expect(bankLosses).toBe(writeOffs - guaranteeCalls);
  });

  test("a firm whose earnings carry more than a sale would bring goes on with a part of its debt", () => {
    const simulation = creditWorld({ debtEarnings: 4, recoverySales: 0.2, loanMonths: 60 });
    const { ledger, account, firms } = simulation.world;
    // earnings of 2 m yuan carry 8 m, half of the claims of 16 m; a sale brings at most 3 m
    const firm = addFirm(simulation, { loan: 1_600_000_000 });
    firms.earningsLastYear[firm] = 200_000_000;
    firms.defaulted[firm] = onMonth(3);
    openBooks(simulation);
    resolveDefaults.run(simulation, { resaleCost: 0.3 });
    expect([firms.active[firm], firms.defaulted[firm]]).toEqual([1, never]);
    expect(ledger.owedBy("loans", account.firm + firm)).toBe(800_000_000);
    expect(firms.loanInstalment[firm]).toBe(13_333_334);
    expect(simulation.tallies.writeOffs).toBe(800_000_000);
    expect(ledger.close()).toEqual([]);
  });
});
