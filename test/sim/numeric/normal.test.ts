import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile } from "../../../sim/numeric/index.ts";

/** Φ by mpmath at 30 digits. */
const probabilities = [
  [-8, 6.220960574271784e-16],
  [-3, 0.0013498980316300946],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [2, 0.9772498680518208],
  [5.8, 0.999999996684254]
] as const;

/** Φ⁻¹ by SciPy 1.17.1. */
const quantiles = [
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.01, -2.3263478740408408],
  [0.07, -1.4757910281791706],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.9999, 3.719016485455709]
] as const;

describe("the normal distribution function", () => {
  it.each(probabilities)("at %f has the probability of thirty-digit arithmetic", (z, probability) => {
    expect(normalCdf(z) / probability).toBeCloseTo(1, 13);
  });

  it("reaches 0 and 1 at the ends", () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  it("gives a value and its mirror image probabilities that sum to 1", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
      })
    );
  });

  it("has a slope equal to the density", () => {
    expect((normalCdf(0.4001) - normalCdf(0.3999)) / 0.0002).toBeCloseTo(normalDensity(0.4), 7);
  });
});

describe("the normal quantile", () => {
  it.each(quantiles)("of probability %f is that of SciPy", (probability, z) => {
    expect(normalQuantile(probability) - z).toBeCloseTo(0, 13);
  });

  it("undoes the distribution function", () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 6);
      })
    );
  });

  it("never falls when the probability rises", () => {
    const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        expect(normalQuantile(Math.min(a, b))).toBeLessThanOrEqual(normalQuantile(Math.max(a, b)));
      })
    );
  });
});
