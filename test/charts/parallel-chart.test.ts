import { expect, it } from "vitest";
import { passes } from "../../web/charts/parallel-chart.ts";
import { thinned } from "../../web/charts/point-chart.ts";

it("lets a line pass that lies inside every brush, ends included", () => {
  const line = { values: [1, 5], isMarked: false };
  expect(passes(line, [null, null])).toBe(true);
  expect(
    passes(line, [
      { low: 1, high: 2 },
      { low: 3, high: 5 }
    ])
  ).toBe(true);
  expect(
    passes(line, [
      { low: 1, high: 2 },
      { low: 3, high: 4 }
    ])
  ).toBe(false);
});

it("draws an even part of more cases than have room", () => {
  const cases = Array.from({ length: 10 }, (_, place) => place);
  expect(thinned(cases, 10)).toBe(cases);
  expect(thinned(cases, 4)).toEqual([0, 2, 5, 7]);
});
