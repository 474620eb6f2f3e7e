import { expect, test } from "vitest";
import { outcomeSeries, outcomeValue } from "../../../sim/record/outcome-series.ts";
import { recordUntil } from "../../../sim/record/record-until.ts";
import { outcomeOf, smallRecord } from "./small-record.ts";

const deals = outcomeOf({ kind: "perYear", of: "dealsSigned", factor: 1 });
const rate = outcomeOf({
  kind: "cohort",
  of: "cohortTransferred36",
  over: "inventionsDisclosed",
  months: 36,
  factor: 100
});

test("of a record as it stood in a month the value is that of the months until then", () => {
  // one deal a month in the first year of the horizon, five in the second
  const record = smallRecord(24, { dealsSigned: (month) => (month < 36 ? 1 : 5) });
  expect(outcomeValue(record, deals)).toBe(36);
  expect(outcomeValue(recordUntil(record, 36), deals)).toBe(12);
  expect(outcomeValue(recordUntil(record, 48), deals)).toBe(36);
});

test("a cohort is judged once it has had its months, and not by what comes later", () => {
  const record = smallRecord(60, { cohortTransferred36: () => 1, inventionsDisclosed: () => 4 });
  expect(outcomeSeries(recordUntil(record, 40), rate).findLastIndex(Number.isFinite)).toBe(3);
  expect(outcomeValue(recordUntil(record, 40), rate)).toBe(null);
  expect(outcomeValue(recordUntil(record, 72), rate)).toBe(25);
});

test("contracts that are signed later are not known yet", () => {
  const record = { ...smallRecord(24, {}), contracts: Float64Array.of(0, 25, 100, 1, 30, 200, 0, 40, 300) };
  expect(Array.from(recordUntil(record, 31).contracts)).toEqual([0, 25, 100, 1, 30, 200]);
  expect(recordUntil(record, record.months)).toBe(record);
});
