import { describe, expect, test } from "vitest";
import { fitEmulator, foretold } from "../../../sim/analysis/emulator.ts";
import { latinHypercube } from "../../../sim/analysis/latin-hypercube.ts";
import { uniformSource } from "../../../sim/analysis/uniform-source.ts";

const points = latinHypercube(60, 3, uniformSource("emulator", "latinHypercube"));

describe("an emulator of a plane", () => {
  const plane = ([a, b]: readonly number[]) => 5 + 2 * a - 3 * b;
  const emulator = fitEmulator(points, points.map(plane), [0, 1]);

  test("goes on where it was not asked, with little doubt", () => {
    for (const point of [
      [0.5, 0.5, 0.1],
      [0.1, 0.9, 0.7]
    ]) {
      const { mean, variance } = emulator.predict(point);
      expect(mean).toBeCloseTo(plane(point), 1);
      expect(Math.sqrt(variance)).toBeLessThan(0.15);
    }
  });

  test("does not look at a parameter that it was told to leave out", () => {
    expect(emulator.predict([0.3, 0.4, 0])).toEqual(emulator.predict([0.3, 0.4, 1]));
  });
});

test("a curved figure is foretold at points that were held out", () => {
  const curved = ([a, b, c]: readonly number[]) => a * a + 2 * b * c + Math.sin(4 * a);
  const { score } = fitEmulator(points, points.map(curved), [0, 1, 2]);
  expect(score.explained).toBeGreaterThan(0.97);
  expect(score.coverage).toBeGreaterThan(0.8);
  expect(score.points).toBe(12);
});

test("a figure that no parameter moves is foretold by its mean, with its own spread as the doubt", () => {
  const uniform = uniformSource("noise", "latinHypercube");
  const noise = points.map((_, row) => uniform(row, 9));
  const { mean, variance } = fitEmulator(points, noise, [0]).predict([0.5, 0.5, 0.5]);
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.15);
  // a uniform number has a standard deviation of 0.289; the largest noise considered is 0.4 of the variance
  expect(Math.sqrt(variance)).toBeGreaterThan(0.15);
});

test("a figure that never varies is foretold as it is", () => {
  const { mean } = fitEmulator(
    points,
    points.map(() => 7),
    [0, 1]
  ).predict([0.2, 0.2, 0.2]);
  expect(mean).toBeCloseTo(7, 12);
});

test("explained share and coverage are those of hand arithmetic", () => {
  // errors 1, 0, −1 of values with squares about their mean of 8: explained 1 − 2/8; bands reach 0.98 and 1.96
  const predictions = [
    { mean: 1, variance: 0.25 },
    { mean: 4, variance: 1 },
    { mean: 7, variance: 1 }
  ];
  const { explained, coverage } = foretold(predictions, [2, 4, 6]);
  expect(explained).toBeCloseTo(0.75, 12);
  expect(coverage).toBeCloseTo(2 / 3, 12);
});
