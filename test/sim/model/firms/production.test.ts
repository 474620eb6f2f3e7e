import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  capitalWanted,
  customersLost,
  fundedOrders,
  monthsInHand,
  openLine,
  ordersInherited,
  outputOfCapital,
  plannedInvestment
} from "../../../../sim/model/firms/production.ts";

describe("plant", () => {
  test("that serves 75.1 of 100 at normal use makes 133.2 at most, and a tenth more with 0.0953 of log productivity", () => {
    // 0.35 yuan of plant a yuan of sales: 1 / (0.35 × 0.751) = 3.8045
    expect(outputOfCapital(0.35, 0.751, 0)).toBeCloseTo(3.8045, 4);
    expect(outputOfCapital(0.35, 0.751, Math.log(1.1))).toBeCloseTo(3.8045 * 1.1, 3);
  });

  test("wanted for orders of 100 is what makes them at normal use", () => {
    expect(capitalWanted(100, outputOfCapital(0.35, 0.751, 0), 0.751)).toBeCloseTo(35, 9);
    expect(capitalWanted(110, outputOfCapital(0.35, 0.751, Math.log(1.1)), 0.751)).toBeCloseTo(35, 9);
  });

  test("wears out and is made good: 3 worn and a twelfth of a gap of 24 are 5; too much plant is not sold", () => {
    expect(plannedInvestment(3, 76, 100, 12)).toBe(5);
    expect(plannedInvestment(3, 200, 100, 12)).toBe(0);
  });
});

describe("money in hand", () => {
  test("covers two months of costs less what is paid at once and what suppliers carry", () => {
    expect(monthsInHand(2, 0.3, 0.5)).toBeCloseTo(0.7, 12);
  });

  test("of half the need makes all that is paid at once and half of the rest", () => {
    // 100 ordered, 30 paid at once: 30 + 70 / 2
    expect(fundedOrders(100, 0.3, 40, 80)).toBeCloseTo(65, 12);
    expect(fundedOrders(100, 0.3, 80, 80)).toBe(100);
    expect(fundedOrders(100, 0.3, -5, 80)).toBeCloseTo(30, 12);
  });

  test("never makes more than is ordered, nor less than is paid at once, and more money never makes less", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(share, money, money, (prepaid, one, other) => {
        const made = [Math.min(one, other), Math.max(one, other)].map((funds) =>
          fundedOrders(1000, prepaid, funds, 800)
        );
        expect(made[0]).toBeGreaterThanOrEqual(1000 * prepaid);
        expect(made[1]).toBeGreaterThanOrEqual(made[0]! - 1e-9);
        expect(made[1]).toBeLessThanOrEqual(1000);
      })
    );
  });

  test("on a line is what is open of it, for borrowers alone", () => {
    // half of 1,000 yuan of sales, in fen, less 20,000 fen drawn
    expect(openLine(20_000, 1000, 0.5)).toBe(30_000);
    expect(openLine(60_000, 1000, 0.5)).toBe(0);
    expect(openLine(0, 1000, 0.5)).toBe(0);
  });
});

describe("customers", () => {
  test("of a firm that leaves a tenth unfilled go at a tenth a year where all of them leave within it", () => {
    expect(customersLost(10, 100, 1)).toBeCloseTo(0.1 / 12, 12);
    expect(customersLost(0, 0, 1)).toBe(0);
  });

  test("find other firms of the region for the part that stays", () => {
    expect(ordersInherited(50, 1000, 0.6)).toBeCloseTo(0.03, 12);
    expect(ordersInherited(0, 0, 0.6)).toBe(0);
  });
});
