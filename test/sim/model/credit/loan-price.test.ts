import { describe, expect, test } from "vitest";
import { defaultScore } from "../../../../sim/model/credit/default-score.ts";
import { expectedLossShare, loanCapital, loanPrice } from "../../../../sim/model/credit/loan-price.ts";
import { assumptionValues } from "../../../../sim/uncertainties/index.ts";

describe("the price of a loan", () => {
  test("is funds, work, expected loss and the return on capital", () => {
    // 1.8 % + 0.4 % + 0.55 % + 6 % · (10 % − 1.8 %) = 3.242 %
    expect(loanPrice(0.018, 0.004, 0.01 * 0.55, 0.06, 0.1)).toBeCloseTo(0.03242, 12);
  });

  test("pledged inventions lower the expected loss, between a quarter and nine tenths", () => {
    expect(expectedLossShare(0.55, 100, 1000)).toBeCloseTo(0.45, 12);
    expect(expectedLossShare(0.55, 900, 1000)).toBe(0.25);
    expect(expectedLossShare(0.95, 0, 1000)).toBe(0.9);
  });

  test("capital for a small borrower at 1 %, loss 45 %, 2.5 years follows the standard's table", () => {
    // Basel Committee (2006), annex 5: risk weight 72.40 % at PD 1 %, LGD 45 %, sales 5 m euro; 8 % of it is 5.79 %
    expect(loanCapital(0.01, 0.45, 5e6 * 7.8, 2.5)).toBeCloseTo(0.0579, 4);
  });
});

describe("the score", () => {
  const a = assumptionValues({
    scoreIntercept: -4,
    scoreLeverage: 1,
    scoreCoverage: 0.2,
    scoreSize: 0.1,
    scoreYoung: 0.5,
    scoreQuality: 0.8
  });
  const typical = { leverage: 0.65, cover: 5, logSize: 0, young: 0 };

  test("of a typical firm is its intercept", () => {
    expect(defaultScore(typical, 0, a)).toBe(-4);
  });

  test("rises with debt and youth and falls with cover, size and quality", () => {
    // −4 + 1·0.15 − 0.2·(−2) − 0.1·(−1) + 0.5 − 0.8·0.25 = −3.05
    expect(defaultScore({ leverage: 0.8, cover: 3, logSize: -1, young: 1 }, 0.25, a)).toBeCloseTo(-3.05, 12);
  });

  test("does not go on rising beyond what tells anything more", () => {
    const bad = defaultScore({ ...typical, leverage: 1.5, cover: -5 }, 0, a);
    expect(defaultScore({ ...typical, leverage: Infinity, cover: -400 }, 0, a)).toBe(bad);
  });
});
