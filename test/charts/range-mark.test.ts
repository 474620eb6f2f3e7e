import { expect, it } from "vitest";
import { markReach } from "../../web/charts/range-mark.ts";

const band = { low: 4, middle: 6, high: 10 };

it("shows the range and the band with room on both sides", () => {
  // 0 to 10, and 0.08 of that beyond each end
  expect(markReach({ range: { low: 0, high: 5 }, band, hasZero: false })).toEqual({ from: -0.8, to: 10.8 });
});

it("leaves more room where the range has no end", () => {
  const { from, to } = markReach({ range: { low: 5, high: null }, band, hasZero: false });
  expect(from).toBeCloseTo(3.52, 12);
  expect(to).toBeCloseTo(11.44, 12);
});

it("shows zero beside a change", () => {
  const { from } = markReach({ range: { low: null, high: null }, band, hasZero: true });
  expect(from).toBeCloseTo(-2.4, 12);
});

it("has a length even where all figures are one", () => {
  const flat = { low: 0, middle: 0, high: 0 };
  expect(markReach({ range: { low: 0, high: 0 }, band: flat, hasZero: false })).toEqual({ from: -0.08, to: 0.08 });
});
