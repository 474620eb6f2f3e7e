import fc from "fast-check";
import { expect, it } from "vitest";
import { loanGrowth } from "../../notebooks/page/loan-growth.ts";

it("the growth of loans splits into own money replaced, dearer deals and additional deals", () => {
  // 10 deals at 10, six tenths lent; then 12 deals at 11, eight tenths lent: 60 becomes 105.6.
  const before = { deals: 10, value: 100, loans: 60 };
  const after = { deals: 12, value: 132, loans: 105.6 };
  const growth = loanGrowth(before, after);
  expect(growth.inPlaceOfOwnMoney).toBeCloseTo(20, 12);
  expect(growth.dearerDeals).toBeCloseTo(8, 12);
  expect(growth.additionalDeals).toBeCloseTo(17.6, 12);
});

it("the parts add up to the growth, whatever the deals", () => {
  const side = fc.record({
    deals: fc.integer({ min: 1, max: 500 }),
    value: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true })
  });
  fc.assert(
    fc.property(side, side, (one, other) => {
      const [before, after] = [one, other].map(({ deals, value, share }) => ({ deals, value, loans: share * value }));
      const parts = Object.values(loanGrowth(before, after)).reduce((sum, part) => sum + part, 0);
      expect(parts).toBeCloseTo(after.loans - before.loans, 6);
    })
  );
});
