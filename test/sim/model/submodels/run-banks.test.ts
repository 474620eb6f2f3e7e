import { describe, expect, test } from "vitest";
import { bankDividend, capitalRaised, lendingRoom, runBanks } from "../../../../sim/model/submodels/run-banks.ts";
import { onMonth } from "../../../../sim/world/dates.ts";
import { addFirm, creditWorld, openBooks } from "../credit/credit-world.ts";

describe("a bank", () => {
  test("may lend until own funds are at the wanted ratio, and not at all below the minimum", () => {
    expect(lendingRoom(150, 1000, 0.1, 0.125)).toBe(200);
    expect(lendingRoom(110, 1000, 0.1, 0.125)).toBe(0);
    expect(lendingRoom(99, 500, 0.2, 0.1)).toBe(0);
  });

  test("pays a share of its profit as long as own funds stay at the wanted ratio", () => {
    expect(bankDividend(100, 0.3, 200, 1000, 0.125)).toBe(30);
    expect(bankDividend(100, 0.3, 130, 1000, 0.125)).toBe(5);
    expect(bankDividend(-100, 0.3, 200, 1000, 0.125)).toBe(0);
  });

  test("short of the wanted ratio raises what is missing, at most a share of what it has", () => {
    expect(capitalRaised(120, 1000, 0.125, 0.1)).toBe(5);
    expect(capitalRaised(100, 1000, 0.125, 0.1)).toBe(10);
    expect(capitalRaised(130, 1000, 0.125, 0.1)).toBe(0);
  });

  test("pays for deposits and its work, earns on reserves, and its books close", () => {
    const simulation = creditWorld({ bankCost: 0.006 });
    const { ledger, account, banks } = simulation.world;
    banks.capitalTarget.fill(0.125);
    addFirm(simulation, { loan: 100_000_000 });
    ledger.endow(account.bank, account.rest, -85_000_000);
    ledger.endow(account.household, account.rest, 100_000_000);
    openBooks(simulation);
    runBanks.run(simulation, {});
    // deposits 1.7 % and reserves of 15 m at 1.62 % a year, a twelfth each; work half a per mille of loans
    expect(ledger.cash[account.household]).toBe(100_000_000 + 141_667 + 50_000);
    expect(ledger.posted[account.bank]).toBe(15_000_000 - 141_667 + 20_250 - 50_000);
    expect(banks.riskWeighted[0]).toBe(100_000_000);
    expect(ledger.close()).toEqual([]);
  });

  test("that lost all its own funds is made whole by the rest of the country, and that is noted", () => {
    const simulation = creditWorld();
    const { ledger, account, banks } = simulation.world;
    banks.capitalTarget.fill(0.125);
    addFirm(simulation, { loan: 1_000_000 });
    ledger.endow(account.bank, account.rest, -2_000_000);
    runBanks.run(simulation, {});
    expect(ledger.posted[account.bank]).toBe(125_000);
    expect(simulation.notices).toEqual(["bankRecapitalised"]);
  });

  test("counts loans of technology firms, those in default apart", () => {
    const simulation = creditWorld();
    simulation.world.banks.capitalTarget.fill(0.125);
    addFirm(simulation, { loan: 1000, cash: 4000 });
    const bad = addFirm(simulation, { loan: 500 });
    addFirm(simulation);
    simulation.world.firms.defaulted[bad] = onMonth(20);
    runBanks.run(simulation, {});
    const { loanStock, defaultedStock, firmsWithLoan, firmsBorrowing, leverageSum } = simulation.tallies;
    expect([loanStock, defaultedStock, firmsWithLoan, firmsBorrowing]).toEqual([1500, 500, 2, 1]);
    // a loan of 1,000 against assets of 4,000; a firm without assets counts with 2
    expect(leverageSum).toBe(0.25 + 2);
  });
});
