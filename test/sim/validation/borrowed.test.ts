import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvRows } from "../../../sim/csv/rows.ts";
import { isBorrowed } from "../../../sim/validation/borrowed.ts";

const inChina = ["Chongqing", "China", "China / Chongqing", "31 provinces"];

test.each(
  csvRows(readFileSync("data/targets.csv", "utf8")).map((row) => [row.target_id, row.region, row.source_id] as const)
)("target %s of %s is borrowed if it is not of China", (_, region, source) => {
  expect(isBorrowed(source)).toBe(!inChina.includes(region));
});
