import { expect, test } from "vitest";
import { dealMultiple, endDeals } from "../../../../sim/model/submodels/end-deals.ts";
import { normalQuantile } from "../../../../sim/numeric/index.ts";
import { smallCity } from "./small-city.ts";

test("a round whose luck is below its chance of failure returns nothing", () => {
  expect(dealMultiple(0.46, 0.45, 0.481, 1.26, 3)).toBe(0);
});

test("a round that does not fail returns e to the power of its log multiple", () => {
  expect(dealMultiple(0.46, 0.47, 0.481, 1.26, 1)).toBeCloseTo(Math.exp(1.741), 10);
});

test("of financed rounds 65 % return less than the money and 4 % ten times or more, as published", () => {
  let below = 0;
  let above = 0;
  const steps = 400;
  for (let fail = 0; fail < steps; fail++) {
    for (let luck = 0; luck < steps; luck++) {
      const multiple = dealMultiple(0.46, (fail + 0.5) / steps, 0.481, 1.26, normalQuantile((luck + 0.5) / steps));
      if (multiple < 1) below++;
      if (multiple >= 10) above++;
    }
  }
  expect(below / steps ** 2).toBeCloseTo(0.6497, 2);
  expect(above / steps ** 2).toBeCloseTo(0.04003, 2);
});

test("deals that fall due end, their money is counted, and the books close", () => {
  const city = smallCity();
  const { deals, outcomeCalendar, ledger, funds } = city.world;
  city.month = 3;
  let due = 0;
  for (let deal = outcomeCalendar.first[3]; deal >= 0; deal = deals.nextDue[deal]) due++;
  const atWork = funds.invested.reduce((sum, fen) => sum + fen, 0);
  ledger.open();
  endDeals.run(city, {});
  expect(ledger.close()).toEqual([]);
  const { tallies } = city;
  expect(due).toBeGreaterThan(0);
  expect(tallies.seedExits + tallies.ventureExits).toBe(due);
  const left = funds.invested.reduce((sum, fen) => sum + fen, 0);
  expect(atWork - left).toBe(tallies.seedExitInvested + tallies.ventureExitInvested);
});

test("money in a firm that has died is lost", () => {
  const city = smallCity();
  const { deals, outcomeCalendar, firms } = city.world;
  city.month = 3;
  let withFirm = 0;
  for (let deal = outcomeCalendar.first[3]; deal >= 0; deal = deals.nextDue[deal]) {
    if (deals.firm[deal] < 0) deals.open[deal] = 0;
    else {
      firms.active[deals.firm[deal]] = 0;
      withFirm++;
    }
  }
  endDeals.run(city, {});
  const { tallies } = city;
  expect(withFirm).toBeGreaterThan(0);
  expect(tallies.seedExits + tallies.ventureExits).toBe(withFirm);
  expect(tallies.seedProceeds + tallies.ventureProceeds).toBe(0);
  expect(tallies.seedLosses).toBe(tallies.seedExitInvested);
});
