import { expect, test } from "vitest";
import { judgeClaims, measuredIn, scaleOf } from "../../../sim/validation/experiment.ts";
import { judgeQuasi } from "../../../sim/validation/quasi-experiments.ts";
import { smallRecord } from "../record/small-record.ts";

/** Two deals a month in the burn-in, then as many as the month of the horizon. */
const record = smallRecord(12, { takeovers: (month) => (month < 24 ? 2 : month - 24), takeoverBids: () => 5 });

test("a sum of tallies runs over the horizon and takes signs", () => {
  // 0 to 11 add up to 66; five bids a month are 60
  expect(measuredIn(record, { takeovers: 1 })).toBe(66);
  expect(measuredIn(record, { takeovers: 1, takeoverBids: -1 })).toBe(6);
});

test("a sum over parts of the horizon counts from the first up to but not with the last month", () => {
  const early = { of: "takeovers", from: 0, to: 3, sign: -1 } as const;
  const late = { of: "takeovers", from: 9, to: 12, sign: 1 } as const;
  // 9 + 10 + 11 less 0 + 1 + 2
  expect(measuredIn(record, [early, late])).toBe(27);
});

test("an enlarged sample stays between a hundredth and the whole", () => {
  expect([0.001, 0.04, 0.9].map((scale) => scaleOf({ enlarged: 2 }, scale))).toEqual([0.01, 0.08, 1]);
});

const shared = { test: { en: "test", zh: "检验" }, months: 12, enlarged: 1, rules: { before: {}, after: {} } };
const compared = {
  sentence: { en: "deals", zh: "合同" },
  from: "before",
  to: "after",
  measure: { takeovers: 1 }
} as const;
const measured = (after: readonly number[]) => ({ before: [[10], [10], [10]], after: after.map((value) => [value]) });

test("a claim holds when the interval lies on its side of zero", () => {
  const experiment = { ...shared, claims: [{ ...compared, sign: 1 as const }] };
  expect(judgeClaims(experiment, measured([12, 12.1, 11.9]))[0].holds).toBe(true);
  expect(judgeClaims(experiment, measured([8, 8.1, 7.9]))[0].holds).toBe(false);
  expect(judgeClaims(experiment, measured([9, 14, 11]))[0].holds).toBe(false);
});

test("a reform agrees by its direction, by no clear change, or by its size", () => {
  const agrees = (seen: "rises" | "falls" | "no clear change" | readonly [number, number], after: readonly number[]) =>
    judgeQuasi({ ...shared, claims: [{ ...compared, seen }] }, measured(after))[0].pass;
  const [up, down, unclear, slight] = [
    [12, 12.1, 11.9],
    [5, 5.1, 4.9],
    [8, 13, 10],
    [10.2, 10.21, 10.19]
  ];
  expect([up, down, unclear, slight].map((after) => agrees("rises", after))).toEqual([true, false, false, true]);
  expect([up, down, unclear, slight].map((after) => agrees("falls", after))).toEqual([false, true, false, false]);
  // an interval round zero, or a mean within 5 % of before
  expect([up, down, unclear, slight].map((after) => agrees("no clear change", after))).toEqual([
    false,
    false,
    true,
    true
  ]);
  expect([up, down].map((after) => agrees([-60, -30], after))).toEqual([false, true]);
});
