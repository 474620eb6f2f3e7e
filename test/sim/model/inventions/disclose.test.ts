import { expect, test } from "vitest";
import { disclosureChance, disclosureUtility } from "../../../../sim/model/inventions/disclose.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";

const a = assumptionValues({
  inventorDiscount: 0.2,
  inventorWeight: 4,
  inventorPay: 200_000,
  disclosurePrestige: 0.3,
  approvalHassle: 0.9,
  disclosureFear: 0.5
});

test("a disclosure is worth its share of income in years' pay, and prestige", () => {
  // 4 × 0.7 × 100,000 / 200,000 + 0.3
  expect(disclosureUtility(100_000, 0.7, 0, 0, a)).toBeCloseTo(1.7, 12);
});

test("a year of approvals delays the income and is a burden of its own", () => {
  // 1.4 × e^−0.2 + 0.3 − 0.9
  expect(disclosureUtility(100_000, 0.7, 365, 0, a)).toBeCloseTo(1.4 * Math.exp(-0.2) - 0.6, 12);
});

test("fear of liability weighs against it", () => {
  expect(disclosureUtility(100_000, 0.7, 0, 2, a)).toBeCloseTo(0.7, 12);
});

test("of three equal utilities each is the highest in a third of cases, and twice the weight makes it half", () => {
  expect(disclosureChance(0, 0)).toBeCloseTo(1 / 3, 12);
  expect(disclosureChance(Math.LN2, 0)).toBeCloseTo(1 / 2, 12);
});
