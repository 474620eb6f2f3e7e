import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { targetRange } from "../../../sim/analysis/target-range.ts";
import { targets } from "../../../sim/analysis/targets.ts";
import { csvRows } from "../../../sim/csv/rows.ts";

test("a tolerance in per cent is a share of the figure, one in points a distance", () => {
  expect(targetRange("20", "+-15%")).toEqual({ low: 17, high: 23 });
  expect(targetRange("80", "+-5 pp")).toEqual({ low: 75, high: 85 });
  expect(targetRange("52 (26)", "+-8 pp")).toEqual({ low: 44, high: 60 });
  expect(targetRange("1.0", "+-0.25")).toEqual({ low: 0.75, high: 1.25 });
});

test("a range of its own stands as it is written", () => {
  expect(targetRange("0.17", "0.14-0.20")).toEqual({ low: 0.14, high: 0.2 });
});

test("every published target has a class and a readable tolerance", () => {
  const rows = csvRows(readFileSync("data/targets.csv", "utf8"));
  expect(rows.map(({ target_id }) => target_id)).toEqual(Object.keys(targets));
  for (const { value, tolerance } of rows) expect(targetRange(value, tolerance).low).not.toBeNaN();
});
