import { expect, test } from "vitest";
import { orderRate, orderTechnologyWork, orderValue } from "../../../../sim/model/submodels/order-technology-work.ts";
import { smallCity } from "./small-city.ts";

const reference = 28e6;

test("an order one standard deviation better is as many times larger for a small firm as for the reference", () => {
  const better = (sales: number) => orderValue(sales, 0.9, 0) / orderValue(sales, 0.9, -1);
  expect(better(reference / 10)).toBeCloseTo(better(reference), 9);
  expect(better(reference)).toBeGreaterThan(1.5);
});

test("orders grow faster than the firms that place them", () => {
  expect(orderValue(10 * reference, 0.9, 0) / orderValue(reference, 0.9, 0)).toBeGreaterThan(10);
});

test("no order takes more than a part of a year's sales, the same for all", () => {
  const most = orderValue(reference, 0.9, 9) / reference;
  expect(most).toBeLessThan(0.5);
  expect(orderValue(reference / 10, 0.9, 9) / (reference / 10)).toBeCloseTo(most, 12);
});

test("firms order so often that the register comes out at its count", () => {
  const rate = orderRate(12_000, 0.8, 50_000);
  // all firms over a year, registered with chance 0.8: the part of the register that is work
  expect((rate * 12 * 50_000 * 0.8) / 12_000).toBeCloseTo(0.93, 12);
});

test("what is still due to a seller that has gone is paid to the rest of the country, not to the newcomer in its row", () => {
  const simulation = smallCity();
  const { firms, account } = simulation.world;
  const [payer, newcomer] = [3, 5];
  firms.workDue.fill(0);
  firms.workClock.fill(9);
  firms.workDue[payer] = firms.workInstalment[payer] = 100;
  firms.workSeller[payer] = account.firm + newcomer;
  firms.workSellerBirth[payer] = firms.born[newcomer] - 1;
  const earned = firms.workEarned[newcomer];
  for (let month = 0; month < 3; month++) {
    simulation.month = month;
    orderTechnologyWork.run(simulation, { recognitionCredit: 0, recognitionThreshold: 0 });
  }
  expect(firms.workDue[payer]).toBe(0);
  expect(firms.workEarned[newcomer]).toBe(earned);
});
