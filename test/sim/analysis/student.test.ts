import { expect, test } from "vitest";
import { studentBound, studentWithin } from "../../../sim/analysis/student.ts";

test("the bounds of the t distribution agree with the printed tables", () => {
  expect(studentBound(0.95, 1)).toBeCloseTo(12.706, 3);
  expect(studentBound(0.95, 2)).toBeCloseTo(4.303, 3);
  expect(studentBound(0.95, 3)).toBeCloseTo(3.182, 3);
  expect(studentBound(0.95, 9)).toBeCloseTo(2.262, 3);
  expect(studentBound(0.95, 10)).toBeCloseTo(2.228, 3);
  expect(studentBound(0.95, 19)).toBeCloseTo(2.093, 3);
  expect(studentBound(0.95, 30)).toBeCloseTo(2.042, 3);
  expect(studentBound(0.99, 5)).toBeCloseTo(4.032, 3);
  expect(studentBound(0.9, 120)).toBeCloseTo(1.658, 3);
});

test("with one degree of freedom half of the probability lies between −1 and 1", () => {
  expect(studentWithin(1, 1)).toBeCloseTo(0.5, 14);
});

test("with two degrees of freedom the probability within t is t over the root of two plus t squared", () => {
  expect(studentWithin(3, 2)).toBeCloseTo(3 / Math.sqrt(11), 14);
});
