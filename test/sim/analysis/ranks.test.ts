import { expect, test } from "vitest";
import { ranks } from "../../../sim/analysis/ranks.ts";

test("the largest comes first, and equals share the better place", () => {
  expect(ranks([0.2, 3, -1, 3])).toEqual([3, 1, 4, 1]);
});
