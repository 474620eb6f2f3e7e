import { expect, it } from "vitest";
import {
  expectedQuality,
  posteriorMean,
  posteriorVariance,
  signalWeight
} from "../../../../sim/model/equations/posterior.ts";

it("weighs a signal four times as precise as the prior by four fifths", () => {
  const weight = signalWeight(4, 1);
  expect(weight).toBe(0.8);
  expect(posteriorMean(1, 3, weight)).toBeCloseTo(2.6, 14);
  expect(posteriorVariance(4, weight)).toBeCloseTo(0.8, 14);
  expect(expectedQuality(2.6, 0.8)).toBeCloseTo(Math.exp(3), 12);
});

it("believes the prior when the signal is all noise and the signal when it has none", () => {
  expect(posteriorMean(1, 3, signalWeight(4, 1e300))).toBeCloseTo(1, 12);
  expect(posteriorMean(1, 3, signalWeight(4, 0))).toBe(3);
  expect(posteriorVariance(4, signalWeight(4, 0))).toBe(0);
});

it("keeps the expected quality of a standardised prior on average over signals", () => {
  // prior mean −v/2 makes E[q] = 1; the signal's effect on the mean has variance weight·v
  const variance = 2.25;
  const weight = signalWeight(variance, 1);
  const average = Math.exp(-variance / 2 + (weight * variance) / 2) * Math.exp(posteriorVariance(variance, weight) / 2);
  expect(average).toBeCloseTo(1, 14);
});
