import { expect, test } from "vitest";
import { saltelliDesign } from "../../sim/analysis/designs/saltelli.ts";
import { sobolSequence } from "../../sim/analysis/designs/sobol-sequence.ts";
import { oracle } from "./oracle.ts";

test("the first 64 points in ten dimensions are SciPy’s, bit for bit", () => {
  expect(sobolSequence(64, 10)).toEqual(oracle<{ points: number[][] }>("sobol_sequence").points);
});

test.each([
  ["sobol_ishigami", 256, 3, true, (side: number) => -Math.PI + side * 2 * Math.PI],
  ["sobol_g", 128, 8, false, (side: number) => side]
] as const)("the design of %s is the one whose rows it holds", (name, samples, factors, hasSecondOrder, scaled) => {
  const rows = saltelliDesign(samples, factors, hasSecondOrder).map((point) => point.map(scaled));
  const { X } = oracle<{ X: number[][] }>(name);
  expect(rows).toHaveLength(X.length);
  rows.forEach((row, place) => {
    expect(row).toEqual(X[place].map((value) => expect.closeTo(value, 14)));
  });
});
