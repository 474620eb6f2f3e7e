import { describe, expect, test } from "vitest";
import { evolution, nextPoints } from "../../../../sim/analysis/optimisation/evolution.ts";
import { type Candidate, usualRanking } from "../../../../sim/analysis/optimisation/rank-candidates.ts";
import { createDraws, purposes, seedKey } from "../../../../sim/random/index.ts";

type Point = readonly number[];

/** Runs a search whose model is a function. */
function searched(
  run: (point: Point) => Candidate,
  { factors = 5, generations = 60, size = 40, seed = "search" } = {}
) {
  const search = evolution({ factors, size, generations, seed, ...usualRanking });
  let step = search.next();
  while (!step.done) step = search.next(step.value.map(run));
  return step.value;
}

/** ZDT1 of Zitzler, Deb and Thiele (2000), both objectives turned so that more is better. */
function zdt1(point: Point): number[] {
  const [first, ...others] = point;
  const g = 1 + (9 * others.reduce((sum, side) => sum + side, 0)) / others.length;
  return [-first, -g * (1 - Math.sqrt(first / g))];
}

/** Area between a front of two objectives, both less the better, and a corner. */
function hypervolume(points: readonly (readonly number[])[], corner: number): number {
  let [area, height] = [0, corner];
  for (const [x, y] of points.toSorted(([one], [other]) => one - other)) {
    if (x >= corner || y >= height) continue;
    area += (corner - x) * (height - y);
    height = y;
  }
  return area;
}

describe("a search", () => {
  test("comes within three hundredths of the whole front of ZDT1", () => {
    const found = searched((point) => ({ point, objectives: [zdt1(point)], excess: [[]] }));
    expect(found).toHaveLength(40);
    // below the front y = 1 − √x lie 1/3 of the square, so that the area to the corner (1.1, 1.1) is 1.21 − 1/3
    const area = hypervolume(
      found.map(({ objectives }) => objectives[0].map((value) => -value)),
      1.1
    );
    expect(area).toBeGreaterThan(0.97 * (1.21 - 1 / 3));
    expect(area).toBeLessThanOrEqual(1.21 - 1 / 3);
  });

  test("keeps constraints", () => {
    const found = searched((point) => ({ point, objectives: [zdt1(point)], excess: [[0.4 - point[0]]] }));
    for (const { point } of found) expect(point[0]).toBeGreaterThanOrEqual(0.4);
    expect(Math.min(...found.map(({ point }) => point[0]))).toBeLessThan(0.42);
  });

  test("finds the middle under luck that candidates share and luck of their own", () => {
    const draws = createDraws(seedKey("luck", 0));
    const luck = (point: Point, replicate: number) =>
      3 * draws.normal(replicate, 0, purposes.pseudoData, 0, 0) +
      0.05 * draws.normal(Math.floor(1e9 * point[0]), replicate, purposes.pseudoData, 1, 0);
    const found = searched(
      (point) => ({
        point,
        objectives: Array.from({ length: 10 }, (_, replicate) => [
          luck(point, replicate) - (point[0] - 0.5) ** 2 - (point[1] - 0.5) ** 2
        ]),
        excess: Array.from({ length: 10 }, () => [])
      }),
      { factors: 2, generations: 25, size: 20 }
    );
    const middle = [0, 1].map((side) => found.reduce((sum, { point }) => sum + point[side], 0) / found.length);
    for (const side of middle) expect(Math.abs(side - 0.5)).toBeLessThan(0.12);
  });

  test("goes the same way again under the same seed, and another under another", () => {
    const run = (point: Point) => ({ point, objectives: [zdt1(point)], excess: [[]] });
    const settings = { generations: 5, size: 10 };
    const once = searched(run, settings);
    expect(searched(run, settings)).toEqual(once);
    expect(searched(run, { ...settings, seed: "other" })).not.toEqual(once);
  });
});

test("what is to be run next lies in the cube and comes from the better candidates", () => {
  const candidates = Array.from({ length: 10 }, (_, place) => ({
    point: place < 5 ? [0.2, 0.2] : [0.9, 0.9],
    objectives: [[place < 5 ? 1 : 0]],
    excess: [[]]
  }));
  const points = nextPoints(candidates, { size: 30, seed: "next", ...usualRanking }, 1);
  expect(points).toHaveLength(30);
  for (const side of points.flat()) {
    expect(side).toBeGreaterThanOrEqual(0);
    expect(side).toBeLessThanOrEqual(1);
  }
  // of ten survivors half are the better ones, and they win three of four tournaments
  expect(points.filter(([side]) => side < 0.5).length).toBeGreaterThan(15);
});
