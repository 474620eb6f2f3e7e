import { describe, expect, test } from "vitest";
import { lineCovers, monthlyInterest, principalInside, serveDebt } from "../../../../sim/model/submodels/serve-debt.ts";
import { onMonth } from "../../../../sim/world/dates.ts";
import { addFirm, creditWorld, openBooks } from "../credit/credit-world.ts";

describe("debt service", () => {
  test("interest of a month is a twelfth of the year's, to the nearest fen", () => {
    expect(monthlyInterest(1_000_000, 0.036)).toBe(3000);
    expect(monthlyInterest(1_000_250, 0.036)).toBe(3001);
  });

  test("the principal in a level payment is what interest leaves, and never more than the balance", () => {
    expect(principalInside(10_000, 900, 300)).toBe(600);
    expect(principalInside(500, 900, 300)).toBe(500);
    expect(principalInside(10_000, 200, 300)).toBe(0);
  });

  test("a line covers a gap up to its share of sales, and only of a borrower", () => {
    expect(lineCovers(500, 5000, 100, 0.55)).toBe(true);
    expect(lineCovers(501, 5000, 100, 0.55)).toBe(false);
    expect(lineCovers(1, 0, 100, 0.55)).toBe(false);
  });

  test("a borrower pays interest and instalment to its bank", () => {
    const simulation = creditWorld();
    const { ledger, account, firms } = simulation.world;
    const firm = addFirm(simulation, { cash: 50_000, loan: 1_000_000 });
    firms.loanRate[firm] = 0.036;
    firms.loanInstalment[firm] = 20_000;
    openBooks(simulation);
    serveDebt.run(simulation, {} as never);
    expect(ledger.cash[account.firm + firm]).toBe(50_000 - 3000 - 20_000);
    expect(ledger.owedBy("loans", account.firm + firm)).toBe(980_000);
    expect(ledger.close()).toEqual([]);
  });

  test("a borrower without money draws on its line and is not in arrears", () => {
    const simulation = creditWorld();
    const { ledger, account, firms } = simulation.world;
    const firm = addFirm(simulation, { sales: 100_000, cash: -7000, loan: 1_000_000 });
    firms.arrears[firm] = 2;
    serveDebt.run(simulation, {} as never);
    expect(ledger.cash[account.firm + firm]).toBe(0);
    expect(ledger.owedBy("loans", account.firm + firm)).toBe(1_007_000);
    expect(firms.arrears[firm]).toBe(0);
  });

  test("beyond the line, and without a loan, months of arrears add up", () => {
    const simulation = creditWorld();
    const { firms } = simulation.world;
    const full = addFirm(simulation, { sales: 10_000, cash: -1, loan: 550_000 });
    const debtless = addFirm(simulation, { cash: -1 });
    serveDebt.run(simulation, {} as never);
    serveDebt.run(simulation, {} as never);
    expect([firms.arrears[full], firms.arrears[debtless]]).toEqual([2, 2]);
  });

  test("a firm with a guaranteed loan pays the guarantor its premium", () => {
    const simulation = creditWorld({ premiumRate: 0.012, guaranteeReserve: 0.05 });
    const { ledger, account, firms } = simulation.world;
    const firm = addFirm(simulation, { cash: 10_000, loan: 1_000_000 });
    firms.guaranteed[firm] = 0.5;
    serveDebt.run(simulation, {} as never);
    // half a million at 1.2 % a year is 500 fen a month
    expect(ledger.cash[account.firm + firm]).toBe(9500);
  });

  test("the last instalment ends rate, guarantee and line", () => {
    const simulation = creditWorld();
    const { firms } = simulation.world;
    const firm = addFirm(simulation, { cash: 100_000, loan: 5000 });
    firms.loanRate[firm] = 0.04;
    firms.loanInstalment[firm] = 20_000;
    serveDebt.run(simulation, {} as never);
    expect([firms.loanRate[firm], firms.loanInstalment[firm], firms.guaranteed[firm]]).toEqual([0, 0, 0]);
  });

  test("a firm in default pays nothing until it is resolved", () => {
    const simulation = creditWorld();
    const { ledger, account, firms } = simulation.world;
    const firm = addFirm(simulation, { cash: 100_000, loan: 5000 });
    firms.loanInstalment[firm] = 100;
    firms.defaulted[firm] = onMonth(20);
    serveDebt.run(simulation, {} as never);
    expect(ledger.cash[account.firm + firm]).toBe(100_000);
  });
});
