import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prim, usualPrim } from "../../sim/analysis/discovery/prim.ts";
import { quasiP } from "../../sim/analysis/discovery/quasi-p.ts";
import { readCsv } from "../../sim/csv/read-csv.ts";
import { oracle } from "./oracle.ts";

interface Answer {
  readonly X: number[][];
  readonly y: number[];
  readonly columns: string[];
  readonly trajectory: Readonly<Record<"coverage" | "density" | "mass" | "res_dim", number[]>>;
  readonly final_box: Readonly<Record<string, [number, number]>>;
}

test("peeling and pasting go the way of the EMA workbench, count for count, to its last box", () => {
  const { X, y, columns, trajectory, final_box } = oracle<Answer>("prim");
  const steps = prim(X, y, usualPrim);
  expect(steps.map(({ cases }) => cases)).toEqual(trajectory.mass.map((mass) => Math.round(mass * 1000)));
  expect(steps.map(({ coverage }) => coverage)).toEqual(trajectory.coverage);
  expect(steps.map(({ density }) => density)).toEqual(trajectory.density);
  expect(steps.map(({ restricted }) => restricted)).toEqual(trajectory.res_dim);
  const { box } = steps[steps.length - 1];
  columns.forEach((name, factor) => {
    expect(box[factor].low).toBeCloseTo(final_box[name][0], 12);
    expect(box[factor].high).toBeCloseTo(final_box[name][1], 12);
  });
});

describe("of the cases of Bryant and Lempert", () => {
  const text = readFileSync(new URL("oracles/bryant-2010.csv", import.meta.url), "utf8");
  const cells = readCsv(text).lines.slice(1);
  const rows = cells.map((line) => line.cells.slice(2, 11).map(Number));
  const interest = cells.map((line) => Number(line.cells[15]));
  const steps = prim(rows, interest, { ...usualPrim, peel: 0.1 });

  test.each([
    [0, 1, 0.100907, 882, 0],
    [5, 1, 0.173489, 513, 3],
    [10, 1, 0.300676, 296, 3],
    [15, 0.921348, 0.482353, 170, 4],
    [18, 0.842697, 0.619835, 121, 4],
    [20, 0.797753, 0.731959, 97, 4],
    [21, 0.752809, 0.770115, 87, 4],
    [23, 0.685393, 0.871429, 70, 4],
    [25, 0.58427, 0.928571, 56, 5],
    [27, 0.505618, 1, 45, 6]
  ])(
    "step %i has the coverage, density, cases and restrictions of the EMA workbench",
    (step, coverage, density, cases, restricted) => {
      expect(steps[step]).toMatchObject({
        coverage: expect.closeTo(coverage, 6),
        density: expect.closeTo(density, 6),
        cases,
        restricted
      });
    }
  );

  test("box 21 restricts four inputs, at the published limits", () => {
    const { box } = steps[21];
    const whole = steps[0].box;
    expect(box[0].low).toBeCloseTo(72.650002, 6);
    expect(box[1].high).toBeCloseTo(755.799988, 6);
    expect(box[5].low).toBeCloseTo(-0.422, 6);
    expect(box[8].low).toBeCloseTo(150.049995, 6);
    for (const factor of [2, 3, 4, 6, 7]) expect(box[factor]).toEqual(whole[factor]);
  });

  test("its quasi-p-values are those of SciPy’s binomial test", () => {
    const values = quasiP(rows, interest, steps[21].box, steps[0].box);
    expect(values[0].low).toBeCloseTo(0.15741333528927326, 11);
    expect(values[1].high! / 4.716968553178767e-6).toBeCloseTo(1, 10);
    expect(values[5].low! / 1.1849299115762208e-16).toBeCloseTo(1, 10);
    expect(values[8].low! / 3.51511253026305e-11).toBeCloseTo(1, 10);
    expect(values[2]).toEqual({ low: null, high: null });
  });
});
