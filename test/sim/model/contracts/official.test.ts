import { expect, test } from "vitest";
import { appraisalSpread, fear, regretOf, signChance, signs } from "../../../../sim/model/contracts/official.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";
import { contractNumber } from "../../../../sim/world/inventions.ts";

test("an official fears sanction, regret and liability together, and an exemption as far as he believes it", () => {
  // 2 × 0.5 × 1.5 × 0.8 = 1.2; of it an exemption of 0.5 believed at 0.4 takes a fifth
  expect(fear(2, 0.5, 1.5, 0.8, 0, 1)).toBeCloseTo(1.2, 12);
  expect(fear(2, 0.5, 1.5, 0.8, 0.5, 0.4)).toBeCloseTo(0.96, 12);
});

test("a full and credible exemption takes all fear, as no liability does", () => {
  expect(fear(2, 1, 1.5, 1, 1, 1)).toBe(0);
  expect(fear(2, 1, 1.5, 0, 0, 0)).toBe(0);
});

test("an official signs if the deal with his own feeling is worth more than he fears", () => {
  expect(signs(0.6, 0.5, 1, 1)).toBe(true);
  expect(signs(0.6, 0.5, 0, 1)).toBe(false);
  expect(signs(0.6, 0.5, 0.8, 1)).toBe(false);
});

test("who fears much has prices appraised with care", () => {
  expect(appraisalSpread(0.8, 1, 0)).toBe(0.8);
  expect(appraisalSpread(0.8, 1, 1)).toBe(0.4);
});

test("a later regret over a licence is smaller than over a sale, and over work to order as over a simple licence", () => {
  const a = assumptionValues({ regretAssignment: 1, regretExclusive: 0.45, regretNonExclusive: 0.35 });
  expect(regretOf(contractNumber.assignment, a)).toBe(1);
  expect(regretOf(contractNumber.exclusiveLicence, a)).toBe(0.45);
  expect(regretOf(contractNumber.commissioned, a)).toBe(0.35);
  expect(regretOf(contractNumber.spinOff, a)).toBe(0.35);
});

test("an official whose fear equals the gain signs every second time, and never surely", () => {
  expect(signChance(0.6, 0.5, 0.6)).toBe(0.5);
  // 1 / (1 + e^-1.2)
  expect(signChance(0.6, 0.5, 0)).toBeCloseTo(0.76852478, 8);
});
