import { describe, expect, test } from "vitest";
import { claim } from "../../../../sim/ledger/ledger.ts";
import { payCreditors, securedPart, unsecuredShare } from "../../../../sim/model/credit/debt.ts";
import { onMonth } from "../../../../sim/world/dates.ts";
import { addFirm, creditWorld, openBooks } from "./credit-world.ts";

/** Loss on an M&A loan over the loan, at a price of 100 and a bought business that is all the firm has. */
function lossOnAsset(cap: number, fall: number): number {
  const [owed, recovered] = [100 * cap, 100 - fall];
  const secured = securedPart(recovered, 1, owed);
  return 1 - (secured + (owed - secured) * unsecuredShare(recovered, secured, owed)) / owed;
}

describe("the pledge of a bought business", () => {
  test("leaves the lender the loss on the asset alone: the loan less what the asset is still worth", () => {
    // policy dossier 2.1: falls of 30, 40 and 50 % under loans of 60, 70 and 80 % of the price
    const losses = [30, 40, 50].map((fall) => [0.6, 0.7, 0.8].map((cap) => Math.round(1000 * lossOnAsset(cap, fall))));
    expect(losses).toEqual([
      [0, 0, 125],
      [0, 143, 250],
      [167, 286, 375]
    ]);
  });

  test("gives him a quarter of what comes in where a quarter of the business was bought, the rest goes to all alike", () => {
    // claims of 400, 100 of them his; 200 come in: 50 for the pledge, 150 on the 350 left
    expect(securedPart(200, 0.25, 100)).toBe(50);
    expect(unsecuredShare(200, 50, 400)).toBeCloseTo(3 / 7, 12);
  });

  test("never gives him more than he is owed", () => {
    expect(securedPart(200, 0.9, 100)).toBe(100);
    expect(unsecuredShare(200, 100, 400)).toBeCloseTo(1 / 3, 12);
  });
});

test("an M&A lender and the firm's bank share a recovery by pledge and claim, and the loss on the M&A loan is counted", () => {
  const simulation = creditWorld();
  const { ledger, account, firms, accounts } = simulation.world;
  const firm = addFirm(simulation, { loan: 300_000, cash: 200_000 });
  const own = account.firm + firm;
  firms.takeoverBank[firm] = accounts.bank[own];
  ledger.owe(claim.takeoverLoans, account.bank + accounts.bank[own], own, 100_000);
  firms.acquiredSales[firm] = firms.sales[firm] / 4;
  firms.defaulted[firm] = onMonth(3);
  openBooks(simulation);
  payCreditors(simulation, firm, 200_000);
  const { takeoverLoansResolved, takeoverLossShareSum, writeOffs } = simulation.tallies;
  // 50,000 by the pledge and 3/7 of the other 50,000: 28,572 of 100,000 are lost
  expect(takeoverLoansResolved).toBe(1);
  expect(takeoverLossShareSum).toBeCloseTo(0.28572, 9);
  expect(writeOffs).toBe(200_001);
  expect(ledger.close()).toEqual([]);
});
