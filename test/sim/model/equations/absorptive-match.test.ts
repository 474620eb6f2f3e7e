import { expect, it } from "vitest";
import { absorptiveMatch } from "../../../../sim/model/equations/absorptive-match.ts";

it("halves the use of a technology at a distance of ln 2 over the penalty", () => {
  expect(absorptiveMatch(1 - Math.LN2 / 3, 3, Math.LN2, 1)).toBeCloseTo(0.25, 14); // ½ for distance, ½ for capacity
});

it("is nothing for a firm that cannot absorb and full for a near firm that can", () => {
  expect(absorptiveMatch(1, 3, 0, 0.2)).toBe(0);
  expect(absorptiveMatch(1, 3, 20, 0.2)).toBeCloseTo(1, 14);
});

it("does not mind distance when the penalty is 0", () => {
  expect(absorptiveMatch(0, 0, 1, 1)).toBe(absorptiveMatch(1, 0, 1, 1));
});
