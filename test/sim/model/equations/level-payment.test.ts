import { expect, it } from "vitest";
import { balanceAfter, levelPayment } from "../../../../sim/model/equations/level-payment.ts";

// Loans of 60, 70, 80 and 80 % of a price of 100 at 3.5 % a year: yearly service, balance after three and five years;
// service a year in monthly instalments.
it.each([
  [60, 7, 9.81, 36.0, 18.6, 9.68],
  [70, 10, 8.42, 51.5, 38.0, 8.31],
  [80, 7, 13.08, 48.1, 24.9, 12.9],
  [80, 10, 9.62, 58.8, 43.4, 9.49]
])(
  "serves a takeover loan of %i over %i years with %f a year",
  (principal, years, service, afterThree, afterFive, monthly) => {
    expect(levelPayment(principal, 0.035, years)).toBeCloseTo(service, 2);
    expect(balanceAfter(principal, 0.035, years, 3)).toBeCloseTo(afterThree, 1);
    expect(balanceAfter(principal, 0.035, years, 5)).toBeCloseTo(afterFive, 1);
    expect(12 * levelPayment(principal, 0.035 / 12, 12 * years)).toBeCloseTo(monthly, 2);
  }
);

it("repays in equal parts when money is free", () => {
  expect(levelPayment(120, 0, 12)).toBe(10);
  expect(balanceAfter(120, 0, 12, 3)).toBe(90);
});

it("owes everything at first and nothing at the end", () => {
  expect(balanceAfter(100, 0.01, 36, 0)).toBeCloseTo(100, 10);
  expect(balanceAfter(100, 0.01, 36, 36)).toBe(0);
});
