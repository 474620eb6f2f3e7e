import { expect, it } from "vitest";
import { chosenBox, discover, usualFailing, whyNoDiscovery } from "../../../web/state/reading/discovery.ts";
import type { Cases } from "../../../web/state/reading/question.ts";

/** An even net of 20 by 20 over the unit square, its value by place. */
function net(value: (x: number, y: number) => number): Cases {
  const rows = Array.from({ length: 400 }, (_, place) => [(place % 20) / 19, Math.floor(place / 20) / 19]);
  return { points: Array.from(rows.keys()), rows, values: rows.map(([x, y]) => value(x, y)) };
}

const below = { side: "below", bound: 0 } as const;
const sure = { withUnsure: false };

it("finds the corner in which all cases fail, with limits that are more than luck", () => {
  // 8 of 20 values of x and 10 of y: 80 of 400 cases
  const cases = net((x, y) => (x < 0.4 && y > 0.5 ? -1 : 1));
  const found = discover(cases, below, sure);
  expect(found.share).toBe(0.2);
  const box = chosenBox(found.steps[found.balanced], sure);
  expect(box).toMatchObject({ cases: 80, density: 1, coverage: 1, restricted: 2 });
  // halfway between the last value inside and the first outside
  expect(box.box[0].high).toBeCloseTo(7.5 / 19, 12);
  expect(box.box[1].low).toBeCloseTo(9.5 / 19, 12);
  expect(box.quasiP[0].high).toBeLessThan(1e-6);
  expect(found.second).toBeNull();
});

it("finds a second corner among the cases outside the first", () => {
  const cases = net((x, y) => ((x < 0.4 && y > 0.5) || (x > 0.8 && y < 0.3) ? -1 : 1));
  const { second, steps, balanced } = discover(cases, below, sure);
  expect(chosenBox(steps[balanced], sure)).toMatchObject({ cases: 80, density: 1 });
  // 4 values of x above 0.8 and 6 of y below 0.3
  expect(second).toMatchObject({ cases: 24, density: 1, coverage: 1 });
});

it("takes away limits that luck could explain", () => {
  // failing has nothing to do with where a case lies: every third
  const cases = net((x, y) => (Math.round(19 * x + 400 * y) % 3 === 0 ? -1 : 1));
  const { steps } = discover(cases, below, sure);
  const last = steps[steps.length - 1];
  const limits = last.sure.quasiP.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  expect(limits.every((value) => value < 0.05)).toBe(true);
  expect(chosenBox(last, { withUnsure: true })).toBe(last.found);
});

it("says why there is no box", () => {
  const values = (failing: number, all: number) => ({
    points: [],
    rows: [],
    values: Array.from({ length: all }, (_, place) => (place < failing ? -1 : 1))
  });
  expect(whyNoDiscovery("morris", values(50, 100), below)).toBe("walks");
  expect(whyNoDiscovery("grid", values(10, 29), below)).toBe("fewCases");
  expect(whyNoDiscovery("grid", values(4, 30), below)).toBe("fewFailing");
  expect(whyNoDiscovery("grid", values(26, 30), below)).toBe("fewHolding");
  expect(whyNoDiscovery("grid", values(5, 30), below)).toBeUndefined();
});

it("begins with no change where that divides the cases, else with the worse quarter", () => {
  const cases = (values: readonly number[]) => ({ points: [], rows: [], values });
  expect(usualFailing(cases([-1, 1, 2, 3]), true, "up")).toEqual(below);
  // quarter of 1, 2, 3, 4, 5 is 2; three quarters 4
  expect(usualFailing(cases([1, 2, 3, 4, 5]), true, "up")).toEqual({ side: "below", bound: 2 });
  expect(usualFailing(cases([1, 2, 3, 4, 5]), false, "down")).toEqual({ side: "above", bound: 4 });
});
