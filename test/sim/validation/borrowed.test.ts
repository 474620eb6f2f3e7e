import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCsv } from "../../../sim/tables/csv.ts";
import { isBorrowed } from "../../../sim/validation/borrowed.ts";

const inChina = ["Chongqing", "China", "China / Chongqing", "31 provinces"];

test.each(
  readCsv(readFileSync("data/targets.csv", "utf8")).map((row) => [row.target_id, row.region, row.source_id] as const)
)("target %s of %s is borrowed if it is not of China", (_, region, source) => {
  expect(isBorrowed(source)).toBe(!inChina.includes(region));
});
