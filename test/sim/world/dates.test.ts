import { describe, expect, test } from "vitest";
import { type MaybeMonth, monthOf, never, onMonth } from "../../../sim/world/dates.ts";
import { firmColumns } from "../../../sim/world/firms.ts";
import { inventionColumns } from "../../../sim/world/inventions.ts";

describe("a month that may never come", () => {
  test("is read where it has come, before the opening too", () => {
    expect([monthOf(onMonth(17)), monthOf(onMonth(-30)), monthOf(onMonth(0))]).toEqual([17, -30, 0]);
  });

  test("is refused as a month where it has not", () => {
    expect(() => monthOf(never)).toThrow("found never, expected a month");
  });

  test("is no number to the compiler", () => {
    // @ts-expect-error: nothing can be reckoned with it before it is read
    expect(Number.isFinite(12 - (never as MaybeMonth))).toBe(true);
  });

  test("is what every column that speaks of never holds", () => {
    for (const [id, column] of Object.entries({ ...inventionColumns, ...firmColumns })) {
      if (/\bnever\b|-9999/.test(`${column.unit} ${column.meaning}`)) expect([id, column.isDate]).toEqual([id, true]);
    }
  });
});
