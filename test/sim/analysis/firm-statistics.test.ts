import { expect, test } from "vitest";
import {
  changeSpread,
  dispersion,
  lnGamma,
  meanOfLogs,
  sizeVolatilityExponent,
  subbotinShape,
  tailExponent,
  topShare
} from "../../../sim/analysis/firm-statistics.ts";
import { normalQuantile } from "../../../sim/numeric/index.ts";
import { laplaceQuantile } from "../../../sim/random/index.ts";

const evenly = Array.from({ length: 2000 }, (_, place) => (place + 0.5) / 2000);

test("the log of the gamma function is that of factorials and of the root of π", () => {
  expect(lnGamma(5)).toBeCloseTo(Math.log(24), 10);
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
  expect(lnGamma(1)).toBeCloseTo(0, 10);
});

test("Laplace quantiles have shape 1, normal ones 2", () => {
  expect(subbotinShape(evenly.map(laplaceQuantile))).toBeCloseTo(1, 1);
  expect(subbotinShape(evenly.map(normalQuantile))).toBeCloseTo(2, 0.7);
});

test("a Pareto tail of exponent 1.5 is found", () => {
  expect(
    tailExponent(
      evenly.map((share) => (1 - share) ** (-1 / 1.5)),
      0.1
    )
  ).toBeCloseTo(1.5, 1);
});

test("of 1, 1, 1, 1 and 6 the largest fifth holds six tenths", () => {
  expect(topShare([1, 1, 1, 1, 6], 0.2)).toBeCloseTo(0.6, 12);
});

test("growth whose spread falls with the fifth root of size has exponent 0.2", () => {
  const firms = Array.from({ length: 4000 }, (_, place) => {
    const size = 1.002 ** place;
    return { size, growth: (place % 2 === 0 ? 1 : -1) * size ** -0.2 };
  });
  expect(sizeVolatilityExponent(firms)).toBeCloseTo(0.2, 2);
});

test("counts 0, 2, 0, 2 have a variance of 4/3 over a mean of 1", () => {
  expect(dispersion([0, 2, 0, 2])).toBeCloseTo(4 / 3, 12);
});

test("a series that doubles and stays has log changes ln 2 and 0", () => {
  expect(changeSpread([1, 2, 2])).toBeCloseTo(Math.log(2) / Math.SQRT2, 12);
});

test("logs of 1 and 3 have a mean of 2", () => {
  expect(meanOfLogs([0, Math.log(3)])).toBeCloseTo(2, 12);
});
