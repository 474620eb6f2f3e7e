import { expect, it } from "vitest";
import { axisScale, fitted, roomyRange } from "../../web/charts/axis.ts";

const axis = { label: "", tick: String };

it("lays values along pixels, by steps or by ratios", () => {
  const steps = axisScale({ ...axis, low: 0, high: 10, isByRatios: false }, [100, 200]);
  expect(steps(2.5)).toBe(125);
  const ratios = axisScale({ ...axis, low: 1, high: 100, isByRatios: true }, [0, 200]);
  expect(ratios(10)).toBeCloseTo(100, 9);
});

it("has round ticks, no more than have room", () => {
  // 200 pixels have room for three
  expect(axisScale({ ...axis, low: 0, high: 10, isByRatios: false }, [0, 200]).ticks).toEqual([0, 5, 10]);
  expect(axisScale({ ...axis, low: 0.01, high: 1, isByRatios: true }, [0, 200]).ticks).toEqual([0.01, 0.1, 1]);
  expect(axisScale({ ...axis, low: 0, high: 1, isByRatios: false, values: [0, 1] }, [0, 900]).ticks).toEqual([0, 1]);
});

it("leaves room beyond the outermost values, and shows zero where it is near", () => {
  expect(roomyRange([100, 200])).toEqual({ low: 94, high: 206 });
  expect(roomyRange([1, 101])).toEqual({ low: 0, high: 107 });
  expect(roomyRange([-50, 50])).toEqual({ low: -56, high: 56 });
});

it("cuts a text to its room and says so", () => {
  expect(fitted("short", 100)).toBe("short");
  // 6.3 pixels a letter: nine and the ellipsis, which is as wide
  expect(fitted("a rather long label", 63)).toBe("a rather…");
});
