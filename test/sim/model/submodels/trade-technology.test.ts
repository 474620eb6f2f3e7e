import { expect, test } from "vitest";
import { levers } from "../../../../sim/levers/index.ts";
import { mostLooks, nearnessSeen } from "../../../../sim/model/contracts/draw-offers.ts";
import {
  contactChance,
  logQualityBelieved,
  looksOf,
  payLaterReach,
  shareWillingToWait
} from "../../../../sim/model/submodels/trade-technology.ts";
import { uncertainties } from "../../../../sim/uncertainties/index.ts";

test("with the data of one side only two of eight coordinates are compared", () => {
  const ones = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const others = Float32Array.of(1, 1, 1, 1, 1, 1, 1, 1);
  expect(nearnessSeen(ones, 0, others, 0, 1)).toBe(3);
  expect(nearnessSeen(ones, 0, others, 0, 4)).toBe(36);
  expect(nearnessSeen(ones, 0, others, 0, 0)).toBe(0);
});

test("a broker adds to the chance of a meeting by his skill, up to certainty", () => {
  expect(contactChance(0.05, 0.4, 0.5, false)).toBe(0.05);
  expect(contactChance(0.05, 0.4, 0.5, true)).toBeCloseTo(0.25, 12);
  expect(contactChance(0.5, 0.8, 1, true)).toBe(1);
});

test("the coordination centre shows more candidates to whom it serves only", () => {
  expect(looksOf(12, 8, true)).toBe(20);
  expect(looksOf(12, 8, false)).toBe(12);
});

test("no search that can be set looks at more candidates than are kept side by side", () => {
  const widest = uncertainties.looks.range[1];
  expect(looksOf(widest, levers.coordinationCandidates.bounds[1], true)).toBeLessThanOrEqual(mostLooks);
});

test("after a look without noise the quality is known", () => {
  expect(logQualityBelieved(0.7, 1e-9, 3, 2)).toBeCloseTo(0.7, 6);
});

test("after a look as noisy as the prior is wide, belief lies halfway", () => {
  // weight 4 / (4 + 4): 0.5 × (1 + 2 × 0.5) + 0.5 × 4 / 2
  expect(logQualityBelieved(1, 2, 0.5, 2)).toBeCloseTo(2, 12);
});

test("the mean of what is believed is the mean of what is true", () => {
  // prior spread 0.5, noise 0.5: average over both normals by midpoints of their quantiles
  const nodes = Array.from({ length: 61 }, (_, at) => -3 + at * 0.1);
  const weights = nodes.map((z) => Math.exp((-z * z) / 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let mean = 0;
  nodes.forEach((own, i) => {
    nodes.forEach((noise, j) => {
      mean += (weights[i] * weights[j] * Math.exp(logQualityBelieved(0.5 * own, 0.5, noise, 0.5))) / total / total;
    });
  });
  expect(mean).toBeCloseTo(Math.exp(0.125), 2);
});

test("who expects to lose as much as the mean organisation bears with keeps away in 63 cases of 100; insurance brings it back", () => {
  expect(shareWillingToWait(0, 0.2)).toBe(1);
  expect(shareWillingToWait(0.2, 0.2)).toBeCloseTo(Math.exp(-1), 12);
  expect(shareWillingToWait(0.1 * (1 - 0.7), 0.2)).toBeCloseTo(Math.exp(-0.15), 12);
});

test("nobody offers a trial without free time, and most who can where users learn enough", () => {
  expect(payLaterReach(0, 9)).toBe(0);
  // 36 months at a scale of 9: 5 × (1 − 1/e)
  expect(payLaterReach(36, 9)).toBeCloseTo(5 * (1 - Math.exp(-1)), 12);
});
