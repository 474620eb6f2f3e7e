import { expect, it } from "vitest";
import { rowPlaces, rowsDomain } from "../../web/charts/interval-rows.ts";

const row = (middle: number | null, low: number | null, high: number | null, label = "Row") => ({
  label,
  low,
  middle,
  high,
  colour: "black",
  isHollow: false,
  text: "+1"
});

it("all intervals and zero are inside", () => {
  expect(rowsDomain([row(3, 2, 4), row(6, 5, 7)])).toEqual([0, 7]);
  expect(rowsDomain([row(-3, -4, 1), row(null, null, null)])).toEqual([-4, 1]);
});

it("rows without any size have a length all the same", () => {
  expect(rowsDomain([row(0, 0, 0)])).toEqual([-1, 1]);
});

it("labels stand above their rows where there is no room beside", () => {
  const rows = [row(1, 0, 2, "A rather long name of a scenario")];
  expect(rowPlaces({ width: 800, rows }).isAbove).toBe(false);
  expect(rowPlaces({ width: 330, rows }).isAbove).toBe(true);
});
