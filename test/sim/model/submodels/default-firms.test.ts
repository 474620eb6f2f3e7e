import { describe, expect, test } from "vitest";
import { continuationValue } from "../../../../sim/model/credit/debt.ts";
import { defaultFirms, isDefault, researchKept } from "../../../../sim/model/submodels/default-firms.ts";
import { never } from "../../../../sim/world/dates.ts";
import { addFirm, creditWorld, openBooks } from "../credit/credit-world.ts";

describe("default", () => {
  test("needs the grace period to be over and the account to be overdrawn still", () => {
    expect([isDefault(2, -1, 3), isDefault(3, 0, 3), isDefault(3, -1, 3)]).toEqual([false, false, true]);
  });

  test("of a borrower is dated and counted, and what its account lacks becomes a loan", () => {
    const simulation = creditWorld({ graceMonths: 3 });
    const { ledger, account, firms } = simulation.world;
    const firm = addFirm(simulation, { cash: -800, loan: 5000 });
    firms.arrears[firm] = 3;
    openBooks(simulation);
    defaultFirms.run(simulation, { resaleCost: 0.3 });
    expect(firms.defaulted[firm]).toBe(24);
    expect(ledger.owedBy("loans", account.firm + firm)).toBe(5800);
    expect(ledger.cash[account.firm + firm]).toBe(0);
    expect(simulation.tallies.firmDefaults).toBe(1);
    expect(ledger.close()).toEqual([]);
  });

  test("within the grace period nothing happens", () => {
    const simulation = creditWorld({ graceMonths: 3 });
    const firm = addFirm(simulation, { cash: -800, loan: 5000 });
    simulation.world.firms.arrears[firm] = 2;
    defaultFirms.run(simulation, { resaleCost: 0.3 });
    expect(simulation.world.firms.defaulted[firm]).toBe(never);
  });

  test("the owners of a debtless firm with a good margin put the money in and cut its research", () => {
    const simulation = creditWorld({ graceMonths: 3 });
    const { ledger, account, firms } = simulation.world;
    ledger.endow(account.household, account.rest, 10_000);
    const firm = addFirm(simulation, { cash: -800 });
    firms.margin[firm] = 0.1;
    firms.researchShare[firm] = 0.2;
    firms.arrears[firm] = 3;
    defaultFirms.run(simulation, { resaleCost: 0.3 });
    expect(ledger.cash[account.firm + firm]).toBe(0);
    expect(ledger.cash[account.household]).toBe(9200);
    expect(firms.researchShare[firm]).toBeCloseTo(0.05, 6);
  });

  test("a debtless firm without a margin is closed", () => {
    const simulation = creditWorld({ graceMonths: 3 });
    const firm = addFirm(simulation, { cash: -800 });
    simulation.world.firms.margin[firm] = -0.02;
    simulation.world.firms.arrears[firm] = 3;
    defaultFirms.run(simulation, { resaleCost: 0.3 });
    expect(simulation.world.firms.active[firm]).toBe(0);
    expect(simulation.tallies.firmDefaults).toBe(0);
  });

  test("earnings carry a multiple of themselves as debt, losses none", () => {
    expect(continuationValue(250, 4)).toBe(1000);
    expect(continuationValue(-250, 4)).toBe(0);
  });

  test("research within half of the margin is kept", () => {
    expect(researchKept(0.03, 0.1)).toBe(0.03);
    expect(researchKept(0.08, 0.1)).toBe(0.05);
  });
});
