import { expect, test } from "vitest";
import {
  coOwnersClaim,
  inventorShare,
  officeShare,
  sharedIncome
} from "../../../../sim/model/contracts/income-rule.ts";

test("an inventor gets the highest of law, recommendation and the organisation's own rule", () => {
  expect(inventorShare(0.5, 0.7, 0.6)).toBe(0.7);
  expect(inventorShare(0.5, 0.3, 0.8)).toBe(0.8);
  expect(inventorShare(0.9, 0.7, 0.6)).toBe(0.9);
});

test("a lower floor takes nothing from who has more by his own rule", () => {
  expect(inventorShare(0, 0, 0.6)).toBe(inventorShare(0.5, 0.5, 0.6));
});

test("no rule gives inventors more than 95 %", () => expect(inventorShare(1, 1, 1)).toBe(0.95));

test("what is shared is the gross price, or the price less costs", () => {
  expect(sharedIncome(1000, 0.45, 1)).toBe(1000);
  expect(sharedIncome(1000, 0.45, 0)).toBeCloseTo(550, 9);
});

test("the transfer office cannot get more than inventors leave", () => {
  expect(officeShare(0.1, 0.7)).toBe(0.1);
  expect(officeShare(0.2, 0.95)).toBeCloseTo(0.05, 12);
});

test("a part of the right is the inventor's where it is more than the rule gives, and nothing where it is less", () => {
  expect(inventorShare(0.5, 0.7, 0.6, 0.9)).toBe(0.9);
  expect(inventorShare(0.5, 0.7, 0.6, 0.4)).toBe(0.7);
});

test("a co-owner asks for his part of what he sees, as far as he holds out", () => {
  // 0.7 × 0.4 × 1 m
  expect(coOwnersClaim(0.7, 0.4, 1e6)).toBeCloseTo(280_000, 6);
  expect(coOwnersClaim(0.7, 0, 1e6)).toBe(0);
  expect(coOwnersClaim(0, 1, 1e6)).toBe(0);
  expect(coOwnersClaim(0.7, 1, -5)).toBe(0);
});
