import { expect, it } from "vitest";
import {
  assetCorrelation,
  capitalRequirement,
  maturitySlope,
  riskWeight,
  smallBorrowerRelief
} from "../../../../sim/model/equations/capital-requirement.ts";

const lossGivenDefault = 0.45;

// SciPy.
it("gives a borrower with a default chance of 1 % the digits of the formula", () => {
  expect(assetCorrelation(0.01)).toBeCloseTo(0.1927836792, 10);
  expect(maturitySlope(0.01)).toBeCloseTo(0.1374861309, 10);
  expect(capitalRequirement(0.01, lossGivenDefault, 2.5, assetCorrelation(0.01))).toBeCloseTo(0.0738534411, 10);
});

// SciPy, from the formula of the rule; loss given default 45 %, maturity two and a half years.
it.each([
  [0.05, 19.65],
  [0.1, 29.65],
  [0.25, 49.47],
  [0.5, 69.61],
  [1, 92.32],
  [2, 114.85],
  [3, 128.44],
  [5, 149.85],
  [10, 193.09],
  [20, 238.23]
])("weighs a default chance of %f % at %f %", (percent, weight) => {
  const chance = percent / 100;
  const requirement = capitalRequirement(chance, lossGivenDefault, 2.5, assetCorrelation(chance));
  expect(100 * riskWeight(requirement)).toBeCloseTo(weight, 2);
});

it("relieves small borrowers by 0.04, large ones by nothing, in between along a line", () => {
  expect(smallBorrowerRelief(2)).toBe(0.04);
  expect(smallBorrowerRelief(27.5)).toBeCloseTo(0.02, 15);
  expect(smallBorrowerRelief(80)).toBe(0);
  const correlation = assetCorrelation(0.01) - smallBorrowerRelief(5);
  expect(100 * riskWeight(capitalRequirement(0.01, lossGivenDefault, 2.5, correlation))).toBeCloseTo(72.394727, 6);
});

it("asks more for a longer maturity", () => {
  // slope b: (1 + 2.5 b) / (1 + 0) times as much at five years as at two and a half
  const correlation = assetCorrelation(0.02);
  const ratio =
    capitalRequirement(0.02, lossGivenDefault, 5, correlation) /
    capitalRequirement(0.02, lossGivenDefault, 2.5, correlation);
  expect(ratio).toBeCloseTo(1 + 2.5 * maturitySlope(0.02), 12);
});
