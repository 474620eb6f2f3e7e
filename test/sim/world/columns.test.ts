import { expect, test } from "vitest";
import { allocate, float64, int16, uint8 } from "../../../sim/world/columns.ts";

const plan = {
  columns: { a: uint8("0 or 1", "a mark"), b: float64("fen", "a sum", 2), c: int16("month", "a date") },
  capacity: 3
};

test("all columns lie in one buffer, none over another, each as wide as declared", () => {
  const { buffer, tables } = allocate({ one: plan, other: plan });
  // 3 bytes to 8, 6 numbers of 8 bytes, 3 of 2 bytes to 8: 64 a table
  expect(buffer.byteLength).toBe(128);
  tables.one.a.fill(255);
  tables.one.c.fill(-1);
  expect(tables.one.b.length).toBe(6);
  expect([...tables.one.b, ...tables.other.a, ...tables.other.c].every((value) => value === 0)).toBe(true);
});
