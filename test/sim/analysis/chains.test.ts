import { expect, test } from "vitest";
import { sampleDensity } from "../../../sim/analysis/chains.ts";
import { latinHypercube } from "../../../sim/analysis/latin-hypercube.ts";
import { covariance, mean } from "../../../sim/analysis/moments.ts";
import { uniformSource } from "../../../sim/analysis/uniform-source.ts";

const start = latinHypercube(40, 3, uniformSource("chains", "latinHypercube"));
const uniform = uniformSource("chains", "markovChain");
const side = (sample: readonly (readonly number[])[], place: number) => sample.map((point) => point[place]);

test("a normal density inside the cube is sampled with its mean and spread", () => {
  const density = ([a, b]: readonly number[]) => -0.5 * (((a - 0.5) / 0.1) ** 2 + ((b - 0.4) / 0.05) ** 2);
  const sample = sampleDensity(start, 600, density, uniform);
  expect(mean(side(sample, 0))).toBeCloseTo(0.5, 1);
  expect(Math.sqrt(covariance(side(sample, 0), side(sample, 0)))).toBeCloseTo(0.1, 1.7);
  expect(mean(side(sample, 1))).toBeCloseTo(0.4, 1);
  expect(Math.sqrt(covariance(side(sample, 1), side(sample, 1)))).toBeCloseTo(0.05, 1.7);
  // the third parameter is free: the standard deviation of a uniform number is 1 / √12 = 0.289
  expect(Math.sqrt(covariance(side(sample, 2), side(sample, 2)))).toBeCloseTo(0.289, 1);
});

test("no state leaves the cube, and the same numbers give the same sample", () => {
  const flat = () => 0;
  const sample = sampleDensity(start, 100, flat, uniform);
  for (const value of sample.flat()) expect(value >= 0 && value <= 1).toBe(true);
  expect(sampleDensity(start, 100, flat, uniform)).toEqual(sample);
});

test("chains that start outside a region find it and stay there", () => {
  const cornered = ([a, b]: readonly number[]) => -40 * (Math.max(0, a - 0.1) + Math.max(0, b - 0.1));
  const sample = sampleDensity(start, 400, cornered, uniform);
  const inside = sample.filter(([a, b]) => a <= 0.2 && b <= 0.2).length / sample.length;
  expect(inside).toBeGreaterThan(0.8);
});
