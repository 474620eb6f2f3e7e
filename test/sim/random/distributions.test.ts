import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponentialQuantile, laplaceQuantile, poissonQuantile } from "../../../sim/random/index.ts";

const uniforms = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

it.each([
  ["exponential", exponentialQuantile],
  ["Laplace", laplaceQuantile],
  ["Poisson of mean 4", (uniform: number) => poissonQuantile(uniform, 4)],
  ["Poisson of mean 80", (uniform: number) => poissonQuantile(uniform, 80)]
])("the %s quantile never falls when the uniform rises", (_, quantile) => {
  fc.assert(
    fc.property(uniforms, uniforms, (a, b) => {
      expect(quantile(Math.min(a, b))).toBeLessThanOrEqual(quantile(Math.max(a, b)));
    })
  );
});

it("puts the exponential median at ln 2 and the Laplace quartiles at ∓ln 2", () => {
  expect(exponentialQuantile(0.5)).toBeCloseTo(Math.LN2, 15);
  expect(laplaceQuantile(0.25)).toBeCloseTo(-Math.LN2, 15);
  expect(laplaceQuantile(0.75)).toBeCloseTo(Math.LN2, 15);
  expect(laplaceQuantile(0.5)).toBeCloseTo(0, 15);
});

describe("the Poisson count", () => {
  it.each([
    // SciPy 1.17.1, poisson.ppf
    [0.1, 2.5, 1],
    [0.5, 2.5, 2],
    [0.99, 2.5, 7],
    [0.5, 29, 29],
    [0.001, 29, 14],
    [0.9999, 0.01, 1]
  ])("at probability %f and mean %f is that of SciPy", (uniform, mean, count) => {
    expect(poissonQuantile(uniform, mean)).toBe(count);
  });

  it("never falls when the mean rises below 30, on the same luck", () => {
    const means = fc.double({ min: 0, max: 29.99, noNaN: true });
    fc.assert(
      fc.property(uniforms, means, means, (uniform, a, b) => {
        expect(poissonQuantile(uniform, Math.min(a, b))).toBeLessThanOrEqual(poissonQuantile(uniform, Math.max(a, b)));
      })
    );
  });

  it("is 0 at a mean of 0 and ends at the last uniform below 1", () => {
    expect(poissonQuantile(1 - 1e-16, 0)).toBe(0);
    expect(poissonQuantile(1 - 2 ** -53, 29)).toBeLessThan(110);
  });

  it("is the rounded normal for large means", () => {
    expect(poissonQuantile(0.5, 100)).toBe(100);
    expect(poissonQuantile(0.975, 100)).toBe(120); // 100 + 10 × 1.96 = 119.6
  });
});
