import { expect, test } from "vitest";
import { figuresOf, luckOf, seedsOf } from "../../../../sim/analysis/calibration/answers.ts";
import { scaleGaps } from "../../../../sim/analysis/calibration/bridge.ts";
import { compared, fittedTargets } from "../../../../sim/analysis/calibration/fitted-target.ts";
import { screen } from "../../../../sim/analysis/calibration/screening.ts";
import { pointOf, valuesAt } from "../../../../sim/analysis/calibration/space.ts";

const row = (target_id: string, use: string, value: string, tolerance: string) => ({
  target_id,
  use,
  value,
  tolerance
});

test("only targets to be fitted that no submodel takes as given come in", () => {
  const rows = [
    row("T01", "fit", "1", "+-15%"),
    row("T05", "fit", "90", "+-4 pp"),
    row("T18", "holdout", "16.7", "+-3 pp"),
    row("T30", "fit", "1.5", "+-0.3 pp")
  ];
  expect(fittedTargets(rows).map(({ id }) => id)).toEqual(["T01", "T30"]);
});

test("half the width of a tolerance is two standard deviations; a share is one of the logarithm", () => {
  const [share, points] = fittedTargets([row("T01", "fit", "2", "+-20%"), row("T30", "fit", "1.5", "+-0.3 pp")]);
  // ln 2.4 − ln 1.6 = ln 1.5, a quarter of it
  expect(Math.sqrt(share.variance)).toBeCloseTo(Math.log(1.5) / 4, 12);
  expect(share.figure).toBeCloseTo((Math.log(2.4) + Math.log(1.6)) / 2, 12);
  expect(points.figure).toBeCloseTo(1.5, 12);
  expect(Math.sqrt(points.variance)).toBeCloseTo(0.15, 12);
  expect([compared(share, 0), compared(points, 0), compared(share, null)]).toEqual([null, 0, null]);
});

test("half way in equal ratios from 1 to 100 is 10, and back", () => {
  const space = [{ id: "b", range: [1, 100], ratios: true }] as const;
  expect(valuesAt(space, [0.5]).b).toBeCloseTo(10, 8);
  expect(pointOf(space, { b: 10 })[0]).toBeCloseTo(0.5, 12);
});

const plain = { measure: { class: "fitted" }, ratios: false, figure: 0, variance: 1 } as const;

test("seeds are dealt to points in turn, so that in the end all have been used alike", () => {
  const question = { stage: { en: "", zh: "" }, points: [], replicates: 2, dealt: 6 };
  expect([0, 1, 2, 3].map((point) => seedsOf(question, point))).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
    [0, 1]
  ]);
  expect(seedsOf({ stage: { en: "", zh: "" }, points: [], replicates: 2 }, 7)).toEqual([0, 1]);
});

test("luck is the variance within points", () => {
  // variances 2 and 8 of two seeds each: mean 5; a figure not defined is passed over
  const answer = [
    [[1], [3]],
    [[5], [9]],
    [[7], [null]]
  ];
  const figures = figuresOf([{ id: "x", ...plain }], [[0], [0.5], [1]], answer);
  expect(figures.map(({ means }) => means[0])).toEqual([2, 7, 7]);
  expect(luckOf(figures)).toEqual([5]);
});

test("the gap between scales is the mean over points, its variance that of one point more", () => {
  const at = (...means: number[]) => means.map((mean) => ({ point: [], means: [mean], variances: [null] }));
  // gaps 1 and 3: mean 2, variance 2 × (1 + 1/2)
  expect(scaleGaps(at(5, 8), at(4, 5))).toEqual([{ mean: 2, variance: 3 }]);
  expect(scaleGaps(at(5), at(4))).toEqual([undefined]);
});

test("screening tells effects in half-widths of the tolerance and drops what moves a figure hardly", () => {
  // half-width 2; from 0 to 2/3 the first parameter moves the figure by 8 and the second by 0.2
  const walk = [
    [0, 0],
    [2 / 3, 0],
    [2 / 3, 2 / 3]
  ];
  const [{ effects, inputs }] = screen(
    [{ id: "x", ...plain }],
    [walk, walk],
    [
      [[0], [8], [8.2]],
      [[0], [8], [8.2]]
    ]
  );
  expect(effects).toEqual([6, 0.15].map((effect) => expect.closeTo(effect, 10)));
  expect(inputs).toEqual([0]);
});
