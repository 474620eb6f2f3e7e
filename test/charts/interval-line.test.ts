import { expect, it } from "vitest";
import { intervalReach } from "../../web/charts/interval-line.ts";

it("shows zero beside an interval that lies above it, with room below", () => {
  expect(intervalReach({ low: 4, high: 8 })).toEqual({ from: -2, to: 8 });
});

it("shows the whole of an interval that holds zero", () => {
  expect(intervalReach({ low: -1, high: 9 })).toEqual({ from: -1, to: 9 });
});

it("has a length even when nothing differs", () => {
  expect(intervalReach({ low: 0, high: 0 })).toEqual({ from: -0.25, to: 0.25 });
});
