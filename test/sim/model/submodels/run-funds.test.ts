import { expect, test } from "vitest";
import { haveInHand } from "../../../../sim/model/funds/capital.ts";
import { monthlyFee, runFunds, surplusOf } from "../../../../sim/model/submodels/run-funds.ts";
import { smallCity } from "./small-city.ts";

test("two per cent a year of 1,200 fen are two fen a month", () => {
  expect(monthlyFee(1200, 0.02)).toBe(2);
});

test("a fund keeps a year of fees and pays the rest out", () => {
  expect(surplusOf(100, 5)).toBe(40);
  expect(surplusOf(50, 5)).toBe(0);
});

test("no account of a fund piles up, and the books close every month", () => {
  const city = smallCity();
  const { ledger, funds, account } = city.world;
  for (city.month = 0; city.month < 24; city.month++) {
    ledger.open();
    ledger.pay(0, account.rest, account.fund + 20, 1e9);
    runFunds.run(city, {});
    expect(ledger.close()).toEqual([]);
  }
  for (let fund = 0; fund < funds.capacity; fund++) {
    expect(ledger.cash[account.fund + fund]).toBeLessThanOrEqual(12 * monthlyFee(funds.committed[fund], 0.02));
    expect(ledger.cash[account.fund + fund]).toBeGreaterThanOrEqual(0);
  }
});

test("a fund at the end of its life pays all out and begins anew", () => {
  const city = smallCity();
  const { ledger, funds, account } = city.world;
  city.month = funds.ends[15];
  runFunds.run(city, {});
  expect(ledger.cash[account.fund + 15]).toBe(0);
  expect(funds.vintage[15]).toBe(city.month);
  expect(funds.ends[15]).toBe(city.month + 120);
  expect(funds.losses[15]).toBe(0);
});

test("what a venture fund lacks comes from a guidance fund, outside investors and households in stated parts", () => {
  const city = smallCity({ guidanceShare: 0.3 });
  const { ledger, account, accounts, funds } = city.world;
  const fund = funds.type.indexOf(1);
  const guide = funds.type.indexOf(2) + (fund % 18);
  const wanted = ledger.cash[account.fund + fund] + 1000;
  const household = account.household + accounts.bank[account.fund + fund];
  const before = [account.fund + guide, account.rest, household].map((investor) => ledger.cash[investor]);
  haveInHand(city, fund, wanted);
  expect(ledger.cash[account.fund + fund]).toBe(wanted);
  const paid = [account.fund + guide, account.rest, household].map(
    (investor, at) => before[at]! - ledger.cash[investor]
  );
  expect(paid).toEqual([300, 420, 280]);
});

test("what a seed fund lacks comes from the city", () => {
  const city = smallCity();
  const { ledger, account } = city.world;
  const before = ledger.cash[account.government];
  haveInHand(city, 0, ledger.cash[account.fund] + 500);
  expect(before - ledger.cash[account.government]).toBe(500);
});
