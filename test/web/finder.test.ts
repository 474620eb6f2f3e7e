import { describe, expect, test } from "vitest";
import { type MeasureId, measureIds } from "../../sim/index.ts";
import { isFound, wordsOfMeasure } from "../../web/state/finder.ts";

function foundBy(sought: string): readonly MeasureId[] {
  return measureIds.filter((id) => isFound(sought, wordsOfMeasure(id)));
}

/** What people typed and the measure that they looked for. */
const searches: readonly (readonly [string, MeasureId])[] = [
  ["revenue", "M5d"],
  ["income", "M5d"],
  ["merger", "M14"],
  ["mergers", "M14"],
  ["acquisition", "M14"],
  ["acquisitions", "M14"],
  ["LTV", "M14"],
  ["M&A", "M14"],
  ["university", "M5d"],
  ["universities", "M6"],
  ["tax", "M17"],
  ["IP", "M12"],
  ["patent", "M10"],
  ["patents", "M9"],
  ["dare not", "M8"],
  ["unwilling", "M5d"],
  ["unable", "M22"],
  ["bank", "M14"],
  ["高校", "M5d"],
  ["收益", "M5d"],
  ["并购", "M14"],
  ["收购", "M14"],
  ["税", "M17"],
  ["不敢", "M8"],
  ["不愿", "M5d"],
  ["不会", "M22"],
  ["知识产权", "M12"],
  ["专利", "M9"],
  ["杠杆", "M14"],
  ["发明人", "M5d"],
  ["maLoanCap", "M14"],
  ["M5d", "M5d"],
  ["先使用后付费", "M5b"]
];

describe("the finder", () => {
  test.each(searches)("finds under %s the measure %s", (sought, measure) => {
    expect(foundBy(sought)).toContain(measure);
  });
  test("finds words by their start, so that IP is not found in inventorship or tips", () => {
    expect(isFound("IP", ["inventorship", "tips"])).toBe(false);
    expect(isFound("IP", ["IP platform"])).toBe(true);
    expect(foundBy("ship")).toEqual([]);
  });
  test("wants every word, in any order", () => {
    expect(isFound("loan pilot", ["Loan cap, pilot"])).toBe(true);
    expect(isFound("loan tenor", ["Loan cap, pilot"])).toBe(false);
  });
  test("finds everything where nothing is sought, and nothing under words of no measure", () => {
    expect(foundBy(" ")).toEqual(measureIds);
    expect(foundBy("zebra")).toEqual([]);
  });
});
