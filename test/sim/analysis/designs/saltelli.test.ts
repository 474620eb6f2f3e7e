import { expect, test } from "vitest";
import { saltelliDesign } from "../../../../sim/analysis/designs/saltelli.ts";
import { sobolSequence } from "../../../../sim/analysis/designs/sobol-sequence.ts";

test("the rows of a base sample mix two halves of one point of the sequence", () => {
  // fifth point in six dimensions: A is the first three of its coordinates, B the others
  expect(saltelliDesign(5, 3, true).slice(32)).toEqual([
    [0.375, 0.375, 0.625],
    [0.875, 0.375, 0.625],
    [0.375, 0.375, 0.625],
    [0.375, 0.375, 0.125],
    [0.375, 0.375, 0.125],
    [0.875, 0.375, 0.125],
    [0.875, 0.375, 0.625],
    [0.875, 0.375, 0.125]
  ]);
});

test("without the second order the reversed rows are left out and nothing else changes", () => {
  const all = saltelliDesign(4, 2, true);
  const isReversed = (row: number) => row % 6 === 3 || row % 6 === 4;
  expect(saltelliDesign(4, 2, false)).toEqual(all.filter((_, row) => !isReversed(row)));
  expect(sobolSequence(4, 4)[3].slice(0, 2)).toEqual(all[18]);
});
