import { expect, test } from "vitest";
import { clearCalendar, schedule } from "../../../sim/world/calendar.ts";

test("a month holds what falls due in it, the latest entered first, and nothing beyond the end is kept", () => {
  const calendar = { first: new Int32Array(12), capacity: 12 };
  const next = new Int32Array(10).fill(-1);
  clearCalendar(calendar);
  schedule(calendar, next, 3, 7);
  schedule(calendar, next, 3, 4);
  schedule(calendar, next, 12, 5);
  expect(calendar.first[3]).toBe(4);
  expect(next[4]).toBe(7);
  expect(next[7]).toBe(-1);
  expect([...calendar.first].filter((item) => item === 5)).toEqual([]);
});
