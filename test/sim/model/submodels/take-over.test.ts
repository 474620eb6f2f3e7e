import { expect, test } from "vitest";
import { ownMoney, rivalGain, successChance, takeOver } from "../../../../sim/model/submodels/take-over.ts";
import { smallCity } from "./small-city.ts";

const today = {
  maLoanCap: 0.7,
  maLoanTenor: 10,
  maPilotCap: 0.8,
  maPilotTenor: 10,
  maPilotCoverage: 0,
  soePrivateBarrier: 0.5,
  techNonTechBarrier: 0.5,
  sizeBarrier: 0.5
};

test("without rivals the floor of the price is the stand-alone worth", () => {
  expect(rivalGain(30, 0)).toBe(0);
});

test("a rival with half the luck would pay half the gain", () => {
  expect(rivalGain(30, 0.5)).toBe(15);
});

test("an acquirer of 10 m sales that wants a tenth in hand and keeps a third can spend the rest", () => {
  // 1 m yuan in hand less 0.3 of 1 m, in fen
  expect(ownMoney(100_000_000, 10e6, 0.1, 0.3)).toBeCloseTo(70_000_000, 6);
});

test("an acquirer below what it keeps can spend nothing", () => {
  expect(ownMoney(1000, 10e6, 0.1, 0.3)).toBe(0);
});

const slopes = { closeness: 1, size: -1, leverage: -0.5 };

test("a typical pair integrates with the mean chance", () => {
  expect(successChance(0.45, slopes, 0.85, 0.1, 0.1)).toBeCloseTo(0.45, 12);
});

test("a close but larger and indebted pair integrates with 43 %", () => {
  // log odds of 0.45 plus 0.1 less 0.1 less 0.1
  expect(successChance(0.45, slopes, 0.95, 0.2, 0.3)).toBeCloseTo(0.4253935343, 9);
});

/** Takeovers of a quarter in a city whose firms all search at once, and have earned for a year. */
function takeovers(rules: typeof today, spare: number) {
  const city = smallCity();
  const { firms, ledger, account, scalars, banks } = city.world;
  banks.headroom.fill(1e15);
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    firms.earningsLastYear[firm] = Math.round(firms.sales[firm] * 8);
    firms.takeoverClock[firm] = 0;
    ledger.pay(0, account.rest, account.firm + firm, Math.round(firms.sales[firm] * spare));
  }
  for (city.month = 0; city.month < 3; city.month++) {
    ledger.open();
    takeOver.run(city, rules);
    expect(ledger.close()).toEqual([]);
  }
  return city.tallies;
}

test("a wider cap lets more bids find their money", () => {
  const old = takeovers({ ...today, maLoanCap: 0.6, maLoanTenor: 7 }, 1);
  const wide = takeovers({ ...today, maLoanCap: 0.8 }, 1);
  expect(wide.takeoverNoCash).toBeLessThan(old.takeoverNoCash);
  expect(wide.takeovers).toBeGreaterThan(old.takeovers);
});

test("every bid ends in a takeover or for want of cash", () => {
  const tallies = takeovers(today, 1);
  expect(tallies.takeovers + tallies.takeoverNoCash).toBe(tallies.takeoverBids);
  expect(tallies.takeovers).toBeGreaterThan(0);
});

test("loans stay within the cap and the yearly service within that of the tenor", () => {
  const tallies = takeovers(today, 1);
  expect(tallies.takeoverLoanVolume).toBeLessThanOrEqual(0.7 * tallies.takeoverValue);
  // prime rate of 3 % plus 0.8 points over ten years, monthly: 0.12036 a year for each yuan
  expect(tallies.takeoverServiceYear / tallies.takeoverLoanVolume).toBeCloseTo(0.12035681, 6);
});

test("maLoanCap and maLoanTenor: a narrower rule pays a smaller premium, since cheap loans are part of the gain", () => {
  const narrow = takeovers({ ...today, maLoanCap: 0.4, maLoanTenor: 3 }, 60);
  const wide = takeovers({ ...today, maLoanCap: 0.9, maLoanTenor: 12 }, 60);
  expect(wide.takeoverPremiumSum / wide.takeovers).toBeGreaterThan(narrow.takeoverPremiumSum / narrow.takeovers);
});

test("closed lines leave no takeover across them, and takeovers within them go on", () => {
  const closed = takeovers({ ...today, soePrivateBarrier: 1, techNonTechBarrier: 1, sizeBarrier: 1 }, 1);
  expect(closed.takeoverCrossType).toBe(0);
  expect(closed.takeovers).toBeGreaterThan(0);
  expect(takeovers(today, 1).takeoverCrossType).toBeGreaterThan(0);
});

test("a closed line between state and private firms leaves the others open", () => {
  const closed = takeovers({ ...today, soePrivateBarrier: 1 }, 1);
  expect(closed.takeoverCrossOwnership).toBe(0);
  expect(closed.takeoverCrossSize).toBeGreaterThan(0);
});
