import { expect, test } from "vitest";
import { firstVisitor, keptAcrossCities, reachOfBoth } from "../../../../sim/model/contracts/outside.ts";

test("visitors come evenly: 60 a year are five a month, and a tenth of the city sees a tenth of them", () => {
  expect(firstVisitor(1, 60, 1)).toBe(5);
  expect(firstVisitor(12, 60, 1)).toBe(60);
  expect(firstVisitor(12, 60, 0.1)).toBe(6);
  expect(firstVisitor(1, 60, 0.1)).toBe(0);
});

test("two centres that show three tenths and a fifth show 44 in a hundred together", () => {
  expect(reachOfBoth(0.3, 0.2)).toBeCloseTo(0.44, 12);
  expect(reachOfBoth(0.3, 0)).toBeCloseTo(0.3, 12);
  expect(reachOfBoth(1, 0.2)).toBe(1);
});

test("where nobody moves along, the other city keeps what people do not carry", () => {
  expect(keptAcrossCities(0.4, 0)).toBeCloseTo(0.6, 12);
  expect(keptAcrossCities(0.4, 0.5)).toBeCloseTo(0.8, 12);
  expect(keptAcrossCities(0.4, 1)).toBe(1);
});
