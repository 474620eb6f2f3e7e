import { describe, expect, test } from "vitest";
import { callOn, fillGuarantor, payCall } from "../../../../sim/model/credit/guarantee.ts";
import { paid } from "../../../paid.ts";
import { creditWorld, openBooks } from "./credit-world.ts";

describe("a guarantor", () => {
  test("pays its share of a loss, in whole fen, as far as its money goes", () => {
    expect(callOn(1001, 0.4, 10_000)).toBe(400);
    expect(callOn(1001, 0.4, 300)).toBe(300);
    expect(callOn(1001, 0.4, -5)).toBe(0);
  });

  test("that cannot pay leaves a claim unmet, which is counted", () => {
    const simulation = creditWorld();
    const { ledger, account } = simulation.world;
    ledger.endow(account.guarantor, account.rest, 300);
    openBooks(simulation);
    expect(payCall(simulation, account.bank, 1000, 0.4)).toBe(300);
    expect(paid(simulation, "guaranteePayouts", "guarantors", "banks")).toBe(300);
    expect(simulation.tallies.publicClaimsUnmet).toBe(100);
    expect(ledger.close()).toEqual([]);
  });

  test("is filled up by the city to a twentieth of what it guarantees, out of the reform budget", () => {
    const simulation = creditWorld({ guaranteeReserve: 0.05 });
    const { ledger, account } = simulation.world;
    ledger.endow(account.government, account.rest, 1e9);
    ledger.endow(account.guarantor, account.rest, 2000);
    fillGuarantor(simulation, 100_000);
    expect(ledger.cash[account.guarantor]).toBe(5000);
    expect(simulation.tallies.reformClaimsMet).toBe(3000);
  });

  test("gives back what premiums leave above that, which is no claim", () => {
    const simulation = creditWorld({ guaranteeReserve: 0.05 });
    const { ledger, account } = simulation.world;
    ledger.endow(account.guarantor, account.rest, 7000);
    fillGuarantor(simulation, 100_000);
    expect(ledger.cash[account.government]).toBe(2000);
    expect([simulation.tallies.reformClaimsMet, simulation.tallies.publicClaimsUnmet]).toEqual([0, 0]);
  });

  test("that stays short of the same sum is one claim unmet, and one that falls further behind another", () => {
    const simulation = creditWorld({ guaranteeReserve: 0.05 });
    for (let month = 0; month < 12; month++) fillGuarantor(simulation, 100_000);
    expect(simulation.tallies.publicClaimsUnmet).toBe(5000);
    fillGuarantor(simulation, 120_000);
    expect(simulation.tallies.publicClaimsUnmet).toBe(6000);
    fillGuarantor(simulation, 80_000);
    fillGuarantor(simulation, 100_000);
    expect(simulation.tallies.publicClaimsUnmet).toBe(7000);
  });
});
