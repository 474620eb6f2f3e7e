import { expect, test } from "vitest";
import { barrierOf, easeOfCase, opensMore } from "../../../../sim/model/takeovers/admission.ts";

const rules = { soePrivateBarrier: 0.2, techNonTechBarrier: 0.7, sizeBarrier: 0.4 };

test("a pair that crosses several lines meets the highest barrier, one that crosses none meets none", () => {
  expect(barrierOf(rules, true, false, false)).toBe(0.2);
  expect(barrierOf(rules, true, false, true)).toBe(0.4);
  expect(barrierOf(rules, true, true, true)).toBe(0.7);
  expect(barrierOf(rules, false, false, false)).toBe(0);
});

test("cases of today lie above the barrier of today, barred ones below", () => {
  expect(easeOfCase(0.4, false)).toBeCloseTo(0.7, 12);
  expect(easeOfCase(0.4, true)).toBeCloseTo(0.2, 12);
});

test("there is more to look at than today only where a line opens", () => {
  const today = { soePrivateBarrier: 0.5, techNonTechBarrier: 0.5, sizeBarrier: 0.5 };
  expect(opensMore(today)).toBe(false);
  expect(opensMore({ ...today, sizeBarrier: 1 })).toBe(false);
  expect(opensMore({ ...today, sizeBarrier: 0.45 })).toBe(true);
});
