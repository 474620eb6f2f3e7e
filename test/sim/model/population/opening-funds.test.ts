import { expect, test } from "vitest";
import { smallCity } from "../submodels/small-city.ts";

const city = smallCity();
const { funds, deals, scalars } = city.world;
const rows = (type: number) => Array.from(funds.type.keys()).filter((fund) => funds.type[fund] === type);
const total = (type: number) => rows(type).reduce((sum, fund) => sum + funds.committed[fund]!, 0);

test("funds are one to one, and their money is scaled", () => {
  expect([rows(0).length, rows(1).length, rows(2).length]).toEqual([12, 70, 18]);
  // 12 × 60 m, 70 × 363 m, 18 × 2,000 m yuan at a fiftieth, in fen
  expect([total(0), total(1), total(2)]).toEqual([1_440_000_000, 50_820_000_000, 72_000_000_000]);
});

test("no two funds of a type are equal, and all are in the middle of their lives", () => {
  expect(new Set(funds.committed).size).toBe(100);
  for (let fund = 0; fund < funds.capacity; fund++) {
    expect(funds.vintage[fund]).toBeLessThanOrEqual(0);
    expect(funds.ends[fund]! - funds.vintage[fund]!).toBe(120);
  }
});

test("open deals of the past are still to come due, and no fund has more at work than it was promised", () => {
  expect(scalars.dealRows[0]).toBeGreaterThan(200);
  for (let deal = 0; deal < scalars.dealRows[0]; deal++) {
    expect(deals.made[deal]).toBeLessThan(0);
    expect(deals.due[deal]).toBeGreaterThanOrEqual(0);
  }
  for (let fund = 0; fund < funds.capacity; fund++) {
    expect(funds.invested[fund]).toBeLessThanOrEqual(funds.committed[fund]!);
  }
});
