import { expect, test } from "vitest";
import { believedMultiple, hurdleMultiple, investVenture } from "../../../../sim/model/submodels/invest-venture.ts";
import { smallCity } from "./small-city.ts";

test("eight per cent a year over four and a half years ask for 1.41 times the money", () => {
  expect(hurdleMultiple(0.08, 54)).toBeCloseTo(1.4138616011, 9);
});

test("half the deals of a mean multiple of e return 1.36 times the money", () => {
  const odds = { intercept: 0, failSpread: 1, logMean: 0.5, upsideSpread: 0, ownSpread: 1 };
  expect(believedMultiple(odds, 0, 0, 0)).toBeCloseTo(Math.E / 2, 12);
});

test("an unknown upside counts with its spread: the expected multiple does not hang on what is known of it", () => {
  const odds = { intercept: 0, failSpread: 0, logMean: 0, upsideSpread: 0.6, ownSpread: 0.8 };
  // e^((0.64 + 0.36)/2) / 2
  expect(believedMultiple(odds, 0, 0, 1)).toBeCloseTo(Math.exp(0.5) / 2, 12);
});

test("a round reaches firm and books: the fund pays, the firm owns plant and money, the fund owns units", () => {
  const city = smallCity();
  const { ledger, deals, firms, scalars, account } = city.world;
  const before = scalars.dealRows[0];
  ledger.open();
  for (city.month = 0; city.month < 3; city.month++)
    investVenture.run(city, { investLoanRatio: 0, warrantShare: 0, resaleCost: 0.3 });
  expect(ledger.close()).toEqual([]);
  const made = Array.from({ length: scalars.dealRows[0] - before }, (_, at) => before + at);
  const withFirm = made.filter((deal) => deals.firm[deal] >= 0);
  expect(withFirm.length).toBeGreaterThan(0);
  // 12 million yuan at a fiftieth
  for (const deal of made) expect(deals.invested[deal]).toBe(24_000_000);
  for (const deal of withFirm) {
    const firm = deals.firm[deal];
    expect(firms.fundUnits[firm]).toBe(3_000_000);
    expect(firms.stateUnits[firm] + firms.outsideUnits[firm] + firms.fundUnits[firm]).toBeLessThanOrEqual(1e9);
    expect(ledger.realOf("fixedCapital", account.firm + firm)).toBeGreaterThan(12_000_000);
  }
  expect(city.tallies.ventureInvested).toBe(24_000_000 * city.tallies.ventureDeals);
});
