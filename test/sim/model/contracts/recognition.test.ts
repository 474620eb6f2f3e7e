import { expect, test } from "vitest";
import { creditGained, isRelabelled, qualifies } from "../../../../sim/model/contracts/recognition.ts";
import { commissionedTerms, createTerms, emptyPair } from "../../../../sim/model/contracts/terms.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";
import { contractNumber } from "../../../../sim/world/inventions.ts";

test("a project counts from the threshold on", () => {
  const rule = { recognitionCredit: 1, recognitionThreshold: 0.5 };
  expect(qualifies(500_000, rule)).toBe(true);
  expect(qualifies(499_999, rule)).toBe(false);
});

test("nothing counts by a new rule where the credit is the usual one", () => {
  expect(qualifies(1e9, { recognitionCredit: 0.2, recognitionThreshold: 0.5 })).toBe(false);
});

test("a full credit brings four fifths of what a municipal project is worth, none takes a fifth away", () => {
  expect(creditGained(1, 100_000)).toBeCloseTo(80_000, 6);
  expect(creditGained(0, 100_000)).toBeCloseTo(-20_000, 6);
});

test("a team relabels what gains it more than the trouble", () => {
  expect(isRelabelled(80_000, 0.8, 60_000)).toBe(true);
  expect(isRelabelled(80_000, 0.7, 60_000)).toBe(false);
});

test("what a team gains on its record comes off the price by the buyer’s weight", () => {
  const a = { ...assumptionValues({}), problemFit: 1, problemNovelty: 1, commissionCost: 100_000, sellerWeight: 0.5 };
  const price = (credit: number) => {
    const terms = createTerms();
    commissionedTerms(terms, emptyPair({ organisation: 1, closeness: 1, value: 1e6, researchBudget: 1e9, credit }), a);
    return terms.price[contractNumber.commissioned];
  };
  // (350,000 + 1,000,000) / 2 and (270,000 + 1,000,000) / 2
  expect(price(0)).toBeCloseTo(675_000, 3);
  expect(price(80_000)).toBeCloseTo(635_000, 3);
  // the trouble is never worth less than nothing: (250,000 + 1,000,000) / 2
  expect(price(500_000)).toBeCloseTo(625_000, 3);
});
