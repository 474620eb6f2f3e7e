import { describe, expect, test } from "vitest";
import { founderDownside, leaveTaken } from "../../../../sim/model/contracts/founders.ts";

/** A post worth 4 m yuan; failure shows at a rate of 0.2 a year. */
const downside = (kept: number, years: number) => founderDownside(4e6, kept, years, 0.2);

describe("what founders risk of their post", () => {
  test("is all of it without leave or where no post is kept", () => {
    expect(downside(1, 0)).toBe(4e6);
    expect(downside(0, 8)).toBe(4e6);
  });

  test("is what a leave of three years leaves, where half of the posts are kept", () => {
    // 1 − e^(−0.6) = 0.451188; 4 m × (1 − 0.5 × 0.451188) = 3,097,623
    expect(downside(0.5, 3)).toBeCloseTo(3_097_623, -1);
  });

  test("falls with the length of the leave", () => {
    // 1 − e^(−1.2) = 0.698806; 4 m × (1 − 0.9 × 0.698806) = 1,484,299
    expect(downside(0.9, 6)).toBeCloseTo(1_484_299, -1);
  });
});

test("a founding takes its leave out of the organisation's research, as far as posts are kept", () => {
  expect(leaveTaken(0.5, 3)).toBe(1.5);
  expect(leaveTaken(0, 3)).toBe(0);
});
