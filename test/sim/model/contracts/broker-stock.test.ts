import { describe, expect, test } from "vitest";
import {
  brokersToday,
  capacityFactor,
  freshToday,
  nextStock,
  skillFactor
} from "../../../../sim/model/contracts/broker-stock.ts";

const today = { training: 0, fresh: 0, skilled: 0 };

test("three thousand are at work where 600 are trained and a fifth leaves a year", () => {
  expect(brokersToday(0.2)).toBeCloseTo(3000, 9);
  // 600 / (12 / 24 + 0.2)
  expect(freshToday(0.2, 24)).toBeCloseTo(857.142857, 6);
});

test("training as many as today leaves stock, capacity and skill exactly as they are", () => {
  expect(nextStock(today, 0, 0.2, 24)).toEqual(today);
  expect(capacityFactor(today, 0.2)).toBe(1);
  expect(skillFactor(today, 0.2, 24, 0.5)).toBe(1);
});

describe("300 more a year", () => {
  const trained = (months: number) => {
    let stock = today;
    for (let month = 0; month < months; month++) stock = nextStock(stock, 300, 0.2, 24);
    return stock;
  };

  test("first fill the courses: in the first month nobody more is at work", () => {
    expect(trained(1)).toEqual({ training: 25, fresh: 0, skilled: 0 });
    // a twelfth of 25 finishes in the second
    expect(trained(2).fresh).toBeCloseTo(25 / 12, 12);
  });

  test("lower the skill while many are new, and raise capacity by half in the long run", () => {
    expect(skillFactor(trained(24), 0.2, 24, 0.5)).toBeLessThan(1);
    expect(capacityFactor(trained(1200), 0.2)).toBeCloseTo(1.5, 6);
    expect(skillFactor(trained(1200), 0.2, 24, 0.5)).toBeCloseTo(1, 6);
  });
});

test("without training the stock runs out to nothing, not below", () => {
  let stock = today;
  for (let month = 0; month < 2400; month++) stock = nextStock(stock, -600, 0.2, 24);
  expect(capacityFactor(stock, 0.2)).toBeCloseTo(0, 6);
  expect(capacityFactor(stock, 0.2)).toBeGreaterThanOrEqual(0);
});
