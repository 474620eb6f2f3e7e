import { expect, test } from "vitest";
import { giveRow, takeRow } from "../../../sim/world/rows.ts";

test("rows given back are handed out again before fresh ones, the latest first", () => {
  const [rows, free, next] = [Int32Array.of(0), Int32Array.of(-1), new Int32Array(3)];
  const take = () => takeRow(rows, free, next, 3);
  expect([take(), take()]).toEqual([0, 1]);
  giveRow(free, next, 0);
  giveRow(free, next, 1);
  expect([take(), take(), take(), take()]).toEqual([1, 0, 2, -1]);
});
