import { expect, it } from "vitest";
import { heatCells } from "../../web/charts/heat-cells.ts";

const side = (values: readonly number[], isByRatios = false) => ({
  values,
  low: Math.min(...values),
  high: Math.max(...values),
  isByRatios
});

it("keeps a cell for each pair of values where there are few", () => {
  const { x, y, cells } = heatCells(side([0, 0, 1, 1, 0, 1]), side([5, 5, 5, 5, 7, 7]), [1, 3, 10, 20, 4, 8]);
  expect(x).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 1 }
  ]);
  expect(y.map(({ from }) => from)).toEqual([5, 7]);
  expect(cells.map(({ mean, cases }) => [mean, cases])).toEqual([
    [2, 2],
    [15, 2],
    [4, 1],
    [8, 1]
  ]);
});

it("cuts other factors into stretches of equal length over their ranges, the last with its end", () => {
  // 45 cases, five a cell: three stretches a side
  const values = Array.from({ length: 45 }, (_, place) => (90 * place) / 44);
  const { x, cells } = heatCells(side(values), side(values), values);
  expect(x).toEqual([
    { from: 0, to: 30 },
    { from: 30, to: 60 },
    { from: 60, to: 90 }
  ]);
  // both sides are the same, so that only the diagonal has cases
  expect(cells.map(({ cases }) => cases)).toEqual([15, 0, 0, 0, 15, 0, 0, 0, 15]);
  expect(cells[1].mean).toBeNull();
});

it("cuts stretches by ratios where those have the same weight", () => {
  const values = Array.from({ length: 45 }, (_, place) => 1000 ** (place / 44));
  const { x } = heatCells(side(values, true), side(values), values);
  expect(x.map(({ to }) => to)).toEqual([10, 100, 1000].map((end) => expect.closeTo(end, 9)));
});
