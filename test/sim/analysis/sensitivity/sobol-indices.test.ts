import fc from "fast-check";
import { expect, test } from "vitest";
import { saltelliDesign } from "../../../../sim/analysis/designs/saltelli.ts";
import { sobolIndices } from "../../../../sim/analysis/sensitivity/sobol-indices.ts";
import { ishigami, onIshigami } from "../../../reference/test-functions.ts";

const interval = { level: 0.95, resamples: 20, seed: "sobol" };
const points = saltelliDesign(32, 3, true);
const coefficients = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: -3, max: 3, noNaN: true })));
const figureOf =
  ([a, b, c, d]: readonly number[]) =>
  ([x, y, z]: readonly number[]) =>
    a * x + b * y * y + c * z + d * x * z + x;

test("of a sum of factors a share is the factor’s variance over all, and interactions are none", () => {
  // variances 1/12, 4/12, 9/12 over 14/12
  const outputs = saltelliDesign(1024, 3, true).map(([x, y, z]) => x + 2 * y + 3 * z);
  const { first, total, second } = sobolIndices(outputs, 3, true, interval);
  for (const [factor, share] of [1 / 14, 4 / 14, 9 / 14].entries()) {
    expect(first[factor].value).toBeCloseTo(share, 2);
    expect(total[factor].value).toBeCloseTo(share, 2);
  }
  for (const row of second!) for (const index of row) if (index) expect(Math.abs(index.value)).toBeLessThan(0.02);
});

test("the unit and the origin of the output do not matter", () => {
  fc.assert(
    fc.property(
      coefficients,
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      (some, unit, origin) => {
        const outputs = points.map(figureOf(some));
        const before = sobolIndices(outputs, 3, true, interval);
        const after = sobolIndices(
          outputs.map((value) => origin + unit * value),
          3,
          true,
          interval
        );
        for (const part of ["first", "total"] as const) {
          expect(after[part].map(({ value }) => value)).toEqual(
            before[part].map(({ value }) => expect.closeTo(value, 5))
          );
        }
      }
    ),
    { numRuns: 30 }
  );
});

test("factors under other names in another order have the same indices", () => {
  fc.assert(
    fc.property(coefficients, (some) => {
      const outputs = points.map(figureOf(some));
      const step = 8;
      // rows of the design in which the first and the third factor have changed places
      const swapped = outputs.map((_, row) => outputs[row - (row % step) + [0, 3, 2, 1, 6, 5, 4, 7][row % step]]);
      const [before, after] = [outputs, swapped].map((rows) => sobolIndices(rows, 3, true, interval));
      for (const part of ["first", "total"] as const) {
        const reversed = before[part].toReversed();
        expect(after[part].map(({ value }) => value)).toEqual(reversed.map(({ value }) => expect.closeTo(value, 9)));
      }
    }),
    { numRuns: 30 }
  );
});

test("a total share is never negative, and a factor that moves nothing has none of either", () => {
  fc.assert(
    fc.property(coefficients, ([a, b, , d]) => {
      const { first, total } = sobolIndices(
        points.map(([x, y]) => a * x + b * y + d * x * y),
        3,
        true,
        interval
      );
      for (const { value } of total) expect(value).toBeGreaterThanOrEqual(0);
      expect(first[2].value).toBeCloseTo(0, 12);
      expect(total[2].value).toBe(0);
    }),
    { numRuns: 30 }
  );
});

test("an output that never varies has no shares", () => {
  const { first, total } = sobolIndices(
    points.map(() => 7),
    3,
    true,
    interval
  );
  expect(first).toEqual([0, 0, 0].map((value) => ({ value, reach: 0 })));
  expect(total).toEqual([0, 0, 0].map((value) => ({ value, reach: 0 })));
});

test("intervals shrink with the base samples, and the same seed gives the same ones", () => {
  const reaches = (samples: number, seed: string) => {
    const outputs = saltelliDesign(samples, 3, false).map(onIshigami).map(ishigami);
    return sobolIndices(outputs, 3, false, { level: 0.95, resamples: 200, seed }).total.map(({ reach }) => reach);
  };
  const [few, many] = [reaches(64, "one"), reaches(1024, "one")];
  for (const [factor, reach] of few.entries()) expect(many[factor]).toBeLessThan(reach / 2);
  expect(reaches(64, "one")).toEqual(few);
  expect(reaches(64, "two")).not.toEqual(few);
});
