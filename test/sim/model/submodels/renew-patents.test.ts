import { expect, test } from "vitest";
import { firstDecision, laterDecision, worthKeeping } from "../../../../sim/model/submodels/renew-patents.ts";

test("the first decision on a patent comes after 22 to 112 months", () => {
  expect(firstDecision(0)).toBe(22);
  expect(firstDecision(0.999_999)).toBe(112);
});

test("a patent that is kept is looked at again after two and a half to six and a half years", () => {
  expect(laterDecision(0)).toBe(30);
  expect(laterDecision(0.999_999)).toBe(78);
});

test("a patent is kept while its use, faded by obsolescence, is worth the cost of going on", () => {
  // 10 × e^(−0.1 × 5) = 6.065
  expect(worthKeeping(10, 0.1, 5, 6)).toBe(true);
  expect(worthKeeping(10, 0.1, 5, 6.1)).toBe(false);
});
