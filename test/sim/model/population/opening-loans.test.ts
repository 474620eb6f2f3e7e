import { describe, expect, test } from "vitest";
import { bookView, drawOpeningLoans, openingLoanShare } from "../../../../sim/model/population/opening-loans.ts";
import { normalQuantile } from "../../../../sim/numeric/index.ts";
import { monthOf, never } from "../../../../sim/world/dates.ts";
import { addFirm, creditWorld, type TestSimulation } from "../credit/credit-world.ts";

const allFirms = 1000;

function openCity(): TestSimulation {
  const simulation = creditWorld({ creditDemand: 0.8 });
  for (let place = 0; place < allFirms; place++) {
    const firm = addFirm(simulation, { cash: 100_000_000, quality: normalQuantile((place + 0.5) / allFirms) });
    simulation.world.firms.wantsCredit[firm] = place % 5 === 0 ? 0 : 1;
    simulation.world.firms.margin[firm] = 0.1;
  }
  drawOpeningLoans(simulation);
  return simulation;
}

describe("opening loans", () => {
  test("of a sound firm are what is left of a share of sales, of a weak one drawn up to the line", () => {
    expect(openingLoanShare(0.08, 0, 0.4, 0.5)).toBe(0.4);
    expect(openingLoanShare(0.08, 1, 0.4, 0.5)).toBeCloseTo(0.06, 12);
    expect(openingLoanShare(0.01, 0.5, 0.4, 0.5)).toBeCloseTo(0.45, 12);
  });

  test("a bank's view of the firms is a standard normal number", () => {
    // quality 1.5 and noise 0 at precision 1, over the square root of two
    expect(bookView(1.5, 0, 1)).toBeCloseTo(1.5 / Math.SQRT2, 12);
  });

  test("go to the published share of firms, the better ones", () => {
    const { world, region } = openCity();
    const borrowers = [...Array(allFirms).keys()].filter((firm) => world.ledger.owedBy("loans", firm) > 0);
    const wanted = region.quantities.loanAccessShare.value * allFirms;
    // two standard deviations of a share of 0.585 among 800 firms that want a loan
    expect(Math.abs(borrowers.length - wanted)).toBeLessThan(2 * Math.sqrt(800 * 0.585 * 0.415));
    const mean = borrowers.reduce((sum, firm) => sum + world.firms.quality[firm], 0) / borrowers.length;
    expect(mean).toBeGreaterThan(0.3);
  });

  test("a few are in default since at most a year", () => {
    const { firms } = openCity().world;
    const months = [...firms.defaulted.subarray(0, allFirms)].filter((date) => date !== never).map(monthOf);
    expect(months.length).toBeGreaterThan(0);
    expect(months.length).toBeLessThan(30);
    expect(Math.min(...months)).toBeGreaterThanOrEqual(-12);
    expect(Math.max(...months)).toBeLessThan(0);
  });

  test("the bank opens with own funds and reserves at their ratios, households with what is left", () => {
    const { world, region } = openCity();
    const { ledger, account } = world;
    const loans = ledger.heldBy("loans", account.bank);
    expect(ledger.posted[account.bank]).toBe(Math.floor(loans * region.banks[0].capitalRatio));
    const others = allFirms * 100_000_000;
    const reserves = Math.floor(loans * region.quantities.reserveShare.value);
    expect(ledger.cash[account.household]).toBe(Math.max(0, loans + reserves - ledger.posted[account.bank] - others));
    ledger.open();
    expect(ledger.close()).toEqual([]);
  });
});
