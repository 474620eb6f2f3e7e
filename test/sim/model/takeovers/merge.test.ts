import { expect, test } from "vitest";
import type { Simulation } from "../../../../sim/model/simulation.ts";
import { merge } from "../../../../sim/model/takeovers/merge.ts";
import { never } from "../../../../sim/world/dates.ts";
import { smallCity } from "../submodels/small-city.ts";

/** A firm with an invention and a loan at another bank than its acquirer's, and that acquirer. */
function pair({ world }: Simulation): [number, number] {
  const { firms, ledger, account, accounts, owners } = world;
  const acquirer = 0;
  for (let target = 1; target < world.scalars.firmRows[0]; target++) {
    const holder = account.firm + target;
    const elsewhere = accounts.bank[holder] !== accounts.bank[account.firm + acquirer];
    const owns = owners.firstInvention[holder] >= 0;
    if (elsewhere && owns && ledger.owedBy("loans", holder) > 0 && firms.defaulted[target] === never)
      return [acquirer, target];
  }
  throw new Error("the small city has no such pair");
}

test("after a merger the target is empty, the acquirer has its lines, and every book closes", () => {
  const city = smallCity();
  const { ledger, account, firms, owners } = city.world;
  const [acquirer, target] = pair(city);
  const [buyer, sold] = [account.firm + acquirer, account.firm + target];
  const loans = ledger.owedBy("loans", buyer) + ledger.owedBy("loans", sold);
  const sales = firms.sales[acquirer] + firms.sales[target];
  const plant = ledger.realOf("fixedCapital", buyer) + ledger.realOf("fixedCapital", sold);
  const cash = ledger.cash[buyer] + ledger.cash[sold];
  const own = ledger.posted[buyer];
  const book = ledger.posted[sold];
  const price = Math.round(1.25 * Math.max(1e6, book));
  ledger.open();
  merge(city, acquirer, target, price);
  expect(ledger.close()).toEqual([]);
  expect(ledger.posted[sold]).toBe(0);
  expect(ledger.cash[sold]).toBe(0);
  expect(owners.firstInvention[sold]).toBe(-1);
  expect(firms.active[target]).toBe(0);
  expect(city.world.scalars.firmFree[0]).toBe(target);
  expect(ledger.owedBy("loans", buyer)).toBe(loans);
  expect(ledger.realOf("fixedCapital", buyer)).toBe(plant);
  expect(ledger.cash[buyer]).toBe(cash - price);
  expect(ledger.realOf("goodwill", buyer)).toBe(price - book);
  expect(ledger.posted[buyer]).toBe(own);
  expect(firms.sales[acquirer]).toBeCloseTo(sales, 3);
});

test("the price goes to the owners by their units", () => {
  const city = smallCity();
  const { ledger, account, accounts, firms } = city.world;
  const [acquirer, target] = pair(city);
  firms.stateUnits[target] = 0.5e9;
  firms.outsideUnits[target] = 0.3e9;
  firms.fundUnits[target] = 0;
  firms.fund[target] = -1;
  const owners = [account.government, account.rest, account.household + accounts.bank[account.firm + target]];
  const before = owners.map((owner) => ledger.cash[owner]);
  merge(city, acquirer, target, 1_000_001);
  expect(owners.map((owner, at) => ledger.cash[owner] - before[at]!)).toEqual([500_000, 300_000, 200_001]);
});
