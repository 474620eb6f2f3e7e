import { expect, test } from "vitest";
import { outcomeSeries, outcomeValue } from "../../../sim/record/outcome-series.ts";
import { outcomeOf, smallRecord } from "./small-record.ts";

const deals = outcomeOf({ kind: "perYear", of: "dealsSigned", factor: 1 });

test("two deals a month are twenty-four a year, in the first month as in the last", () => {
  const record = smallRecord(12, { dealsSigned: () => 2 });
  expect(outcomeValue(record, deals)).toBe(24);
  expect(Array.from(outcomeSeries(record, deals))).toEqual(Array.from({ length: 36 }, () => 24));
});

test("the burn-in does not count in the value of a run", () => {
  const record = smallRecord(24, { dealsSigned: (month) => (month < 24 ? 1000 : 3) });
  expect(outcomeValue(record, deals)).toBe(36);
});

test("counts of a thinned population are scaled up, ratios are not", () => {
  const record = smallRecord(12, { dealsSigned: () => 2, searches: () => 8 }, { scale: 0.05 });
  expect(outcomeValue(record, deals)).toBeCloseTo(24 / 0.05, 9);
  const ratio = outcomeOf({ kind: "ratio", of: "dealsSigned", over: "searches", factor: 100 });
  expect(outcomeValue(record, ratio)).toBe(25);
});

test("contracts per organisation divide by the number of organisations", () => {
  const record = smallRecord(12, { assignmentsOrganisations: () => 5, licencesOrganisations: () => 10 });
  const of = ["assignmentsOrganisations", "licencesOrganisations"] as const;
  expect(outcomeValue(record, outcomeOf({ kind: "perYear", of, factor: 1, over: "organisation" }))).toBe(18);
});

test("a ratio over a window is the ratio of sums, not the mean of monthly ratios", () => {
  // one deal in one search in even months, one deal in nine searches in odd ones: 12 in 60 a year
  const record = smallRecord(12, { dealsSigned: () => 1, searches: (month) => (month % 2 === 0 ? 1 : 9) });
  const ratio = outcomeOf({ kind: "ratio", of: "dealsSigned", over: "searches", factor: 1 });
  expect(outcomeValue(record, ratio)).toBe(0.2);
  expect(outcomeSeries(record, ratio)[35]).toBe(0.2);
});

test("a ratio without a denominator is not defined", () => {
  const record = smallRecord(12, { dealsSigned: () => 1 });
  const ratio = outcomeOf({ kind: "ratio", of: "dealsSigned", over: "searches", factor: 1 });
  expect(outcomeValue(record, ratio)).toBeNull();
  expect(outcomeSeries(record, ratio)[30]).toBeNaN();
});

test("the deals of a fund are simulated one to one and are not scaled up", () => {
  const record = smallRecord(12, { seedDeals: () => 3 }, { scale: 0.05 });
  expect(outcomeValue(record, outcomeOf({ kind: "perYear", of: "seedDeals", factor: 1, unscaled: true }))).toBe(36);
});

test("what is not recovered is lost", () => {
  const record = smallRecord(12, { recoveries: () => 30, resolvedClaims: () => 40 });
  const lost = outcomeOf({ kind: "complement", of: "recoveries", over: "resolvedClaims", factor: 100 });
  expect(outcomeValue(record, lost)).toBe(25);
});

test("the ratio of two means is the mean of one kind of contract over the mean of the other", () => {
  // equity: 60 in 2 deals, mean 30; assignments: 20 in 10 deals, mean 2
  const record = smallRecord(12, {
    equityValue: () => 60,
    equityOrganisations: () => 2,
    assignmentValue: () => 20,
    assignmentsOrganisations: () => 10
  });
  const measure = {
    kind: "meanRatio",
    of: "equityValue",
    count: "equityOrganisations",
    over: "assignmentValue",
    overCount: "assignmentsOrganisations",
    factor: 1
  } as const;
  expect(outcomeValue(record, outcomeOf(measure))).toBe(15);
});

test("a level is read at the month's end and, for a run, over its last twelve months", () => {
  const record = smallRecord(24, { firms: (month) => month });
  const level = outcomeOf({ kind: "level", of: "firms", factor: 1 });
  expect(outcomeSeries(record, level)[7]).toBe(7);
  expect(outcomeValue(record, level)).toBe(41.5); // mean of 36 … 47
});

test("five events a month in a stock of a thousand are six per cent a year", () => {
  const record = smallRecord(12, { firmExits: () => 5, firms: () => 1000 });
  const rate = outcomeOf({ kind: "annualRate", of: "firmExits", over: "firms", factor: 100 });
  expect(outcomeValue(record, rate)).toBeCloseTo(6, 12);
});

test("cohorts too young to be judged are left out", () => {
  // 24 + 48 months: the cohorts of months 0 to 35 have had their 36 months
  const record = smallRecord(48, {
    inventionsDisclosed: () => 10,
    cohortTransferred36: (month) => (month < 30 ? 1 : 3)
  });
  const rate = outcomeOf({
    kind: "cohort",
    of: "cohortTransferred36",
    over: "inventionsDisclosed",
    months: 36,
    factor: 100
  });
  const series = outcomeSeries(record, rate);
  expect(series[35]).toBeCloseTo(20, 12); // half of the last twelve cohorts at 10 %, half at 30 %
  expect(series[36]).toBeNaN();
  expect(outcomeValue(record, rate)).toBeCloseTo(20, 12); // cohorts 24 to 35
  expect(outcomeValue(smallRecord(24, { inventionsDisclosed: () => 10 }), rate)).toBeNull();
});

test("the median price is over the contracts of the wanted types in the wanted months", () => {
  const contracts = [0, 30, 100, 0, 31, 300, 1, 31, 9999, 0, 31, 200];
  const record = smallRecord(12, {}, { contracts });
  const price = outcomeOf({ kind: "medianPrice", types: [0], factor: 0.5 });
  expect(outcomeValue(record, price)).toBe(100);
  expect(outcomeSeries(record, price)[30]).toBe(50);
  expect(outcomeSeries(record, price)[20]).toBeNaN();
});
