import { expect, test } from "vitest";
import { summarise, summariseSeries } from "../../../sim/record/summarise.ts";
import { outcomeOf, smallRecord } from "./small-record.ts";

const level = outcomeOf({ kind: "level", of: "firms", factor: 1 });
const runs = [10, 40, 20, 30].map((firms, replicate) => smallRecord(12, { firms: () => firms }, { replicate }));

test("replicates are summarised by their median and the band that holds eight in ten", () => {
  const { median, p10, p90 } = summarise(runs, level);
  expect(median).toBe(25);
  expect(p10).toBeCloseTo(13, 12);
  expect(p90).toBeCloseTo(37, 12);
});

test("an outcome that no replicate defines has no summary", () => {
  const ratio = outcomeOf({ kind: "ratio", of: "firms", over: "searches", factor: 1 });
  expect(summarise(runs, ratio)).toEqual({ median: null, p10: null, p90: null });
});

test("the band of a series is taken month by month", () => {
  const { median, p10 } = summariseSeries(runs, level);
  expect(median).toHaveLength(36);
  expect(median[5]).toBe(25);
  expect(p10[35]).toBeCloseTo(13, 12);
});
