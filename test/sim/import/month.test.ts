import { expect, test } from "vitest";
import { monthOf, monthText } from "../../../sim/import/month.ts";

test("December 2023 is the last month before the opening, and January 2023 the twelfth", () => {
  expect(monthOf("2023-12")).toBe(-1);
  expect(monthOf("2023-1")).toBe(-12);
});

test("a bare year stands for its July", () => {
  expect(monthOf("2020")).toBe(monthOf("2020-07"));
});

test("what is no date has no month", () => {
  expect(["", "2020-13", "2020-00", "20", "May 2020", "2020-1-1"].map(monthOf)).toEqual(Array(6).fill(undefined));
});

test("a month is written as it is read", () => {
  expect([-1, -12, -13, -100].map(monthText)).toEqual(["2023-12", "2023-01", "2022-12", "2015-09"]);
});
