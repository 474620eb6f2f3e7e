import fc from "fast-check";
import { expect, it } from "vitest";
import { largePoolLossCdf, largePoolLossQuantile } from "../../../../sim/model/equations/large-pool-loss.ts";

// SciPy: default chance 0.02, correlation 0.15.
it.each([
  [0.5, 0.012953485],
  [0.95, 0.0621923721],
  [0.99, 0.1055873433],
  [0.999, 0.1763289391]
])("at probability %f the loss share is %f", (probability, share) => {
  expect(largePoolLossQuantile(probability, 0.02, 0.15)).toBeCloseTo(share, 10);
});

it("has a distribution function that undoes the quantile", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (probability) => {
      expect(largePoolLossCdf(largePoolLossQuantile(probability, 0.02, 0.15), 0.02, 0.15)).toBeCloseTo(probability, 9);
    })
  );
});
