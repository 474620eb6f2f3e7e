import { expect, test } from "vitest";
import { cholesky, solveLower, solveUpper } from "../../../sim/analysis/cholesky.ts";

/** 4 2 / 2 3 = (2 0 / 1 √2) times its transpose */
const matrix = Float64Array.of(4, 2, 2, 3);

test("a matrix of two is factored as by hand", () => {
  expect([...cholesky(matrix, 2)!.lower]).toEqual([2, 0, 1, Math.SQRT2].map((value) => expect.closeTo(value, 14)));
});

test("both solves together undo the matrix", () => {
  // 4 x + 2 y = 10 and 2 x + 3 y = 11: x = 1, y = 3
  const factor = cholesky(matrix, 2)!;
  const solved = solveUpper(factor, solveLower(factor, Float64Array.of(10, 11)));
  expect([...solved]).toEqual([1, 3].map((value) => expect.closeTo(value, 12)));
});

test("a matrix that is not positive has no factor", () => {
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
});
