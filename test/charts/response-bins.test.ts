import { expect, it } from "vitest";
import { responseBins } from "../../web/charts/response-bins.ts";

it("gives each value of a factor with few values a bin", () => {
  // at 1 the outcomes are 10, 20, 30; tenths between them lie at 12 and 28
  expect(responseBins([1, 2, 1, 1], [10, 5, 30, 20])).toEqual([
    { at: 1, low: 12, median: 20, high: 28, cases: 3 },
    { at: 2, low: 5, median: 5, high: 5, cases: 1 }
  ]);
});

it("cuts other factors into bins of as many cases, at least eight", () => {
  const factor = Array.from({ length: 20 }, (_, place) => 19 - place);
  const bins = responseBins(factor, factor);
  // 20 cases make two bins of ten: 0 to 9 and 10 to 19
  expect(bins.map(({ at, median, cases }) => [at, median, cases])).toEqual([
    [4.5, 4.5, 10],
    [14.5, 14.5, 10]
  ]);
  const many = Array.from({ length: 1000 }, (_, place) => place);
  expect(responseBins(many, many)).toHaveLength(10);
});
