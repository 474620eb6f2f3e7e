import { expect, it } from "vitest";
import { companions, ends, valueAt } from "../../notebooks/page/lever-moves.ts";

it("the end further from today’s value comes first", () => {
  const presets = (today: number) => ({ old: 0, today, plan: 0 });
  expect(ends({ bounds: [0, 10], presets: presets(2) })).toEqual([10, 0]);
  expect(ends({ bounds: [0, 10], presets: presets(9) })).toEqual([0, 10]);
});

it("a place of the range lands on a step of the lever", () => {
  expect(valueAt({ bounds: [3, 12], step: 1 }, 1 / 3)).toBe(6);
  expect(valueAt({ bounds: [0, 1], step: 1 }, 1 / 3)).toBe(0);
  expect(valueAt({ bounds: [0, 1], step: 1 }, 2 / 3)).toBe(1);
});

it("the companions of a lever are those of its measure at the plan", () => {
  expect(companions("maLoanCap")).toEqual({ maLoanTenor: 10, maPilotCap: 0.8, maPilotTenor: 10, maPilotCoverage: 1 });
});
