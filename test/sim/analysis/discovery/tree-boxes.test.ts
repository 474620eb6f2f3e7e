import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside } from "../../../../sim/analysis/discovery/box.ts";
import { treeBoxes } from "../../../../sim/analysis/discovery/tree-boxes.ts";
import { oracle } from "../../../reference/oracle.ts";

test("on the cases of the oracle the densest leaves are those of scikit-learn", () => {
  // DecisionTreeClassifier(min_samples_leaf=50) of scikit-learn 1.2.1: [of interest, others] and limits, which it holds in single precision
  const { X, y } = oracle<{ X: number[][]; y: number[] }>("prim");
  const [first, second, third] = treeBoxes(X, y, 0.05);
  const figures = ({ cases, density }: typeof first) => [cases * density, cases * (1 - density)].map(Math.round);
  expect([first, second, third].map(figures)).toEqual([
    [55, 0],
    [48, 2],
    [46, 4]
  ]);
  expect(first.box[0].low).toBeCloseTo(0.6010179222, 7);
  expect(first.box[1].high).toBeCloseTo(0.193614766, 7);
  expect(first.box[2].high).toBeCloseTo(0.7428632677, 7);
  expect(second.box[1].high).toBeCloseTo(0.390618369, 7);
});

test("the leaves share out all cases, each with no fewer than asked", () => {
  const value = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, fc.boolean()), { minLength: 10, maxLength: 60 }), (some) => {
      const rows = some.map(([a, b]) => [a, b]);
      const interest = some.map(([, , isOfInterest]) => Number(isOfInterest));
      const boxes = treeBoxes(rows, interest, 0.1);
      expect(boxes.reduce((sum, { cases }) => sum + cases, 0)).toBe(rows.length);
      for (const { cases } of boxes) expect(cases).toBeGreaterThanOrEqual(Math.min(rows.length, 0.1 * rows.length));
      for (const row of rows) expect(boxes.some(({ box }) => isInside(box, row))).toBe(true);
      const covered = boxes.reduce((sum, { coverage }) => sum + coverage, 0);
      expect(covered).toBeCloseTo(interest.includes(1) ? 1 : 0, 9);
      expect(boxes.map(({ density }) => density)).toEqual(boxes.map(({ density }) => density).sort((a, b) => b - a));
    })
  );
});
