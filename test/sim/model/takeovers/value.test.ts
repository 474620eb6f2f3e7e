import { expect, test } from "vitest";
import { financingGain, standAloneValue, synergyValue } from "../../../../sim/model/takeovers/value.ts";

test("a firm that earns 10 at seven times, with 5 in hand and 20 owed, is worth 55", () => {
  expect(standAloneValue(10, 7, 5, 20, 40)).toBe(55);
});

test("a firm is worth its own funds at least", () => {
  expect(standAloneValue(-3, 7, 5, 20, 40)).toBe(40);
});

test("a gap of a fifth on capital of 100, half as close, at factor 1.5 is worth 15", () => {
  expect(synergyValue(1.5, 0.5, 0.2, 100)).toBeCloseTo(15, 12);
});

test("a less productive acquirer brings no synergy", () => {
  expect(synergyValue(1.5, 0.5, -0.2, 100)).toBe(0);
});

test("60 % over 7 years save 5.8 % of the value, 80 % over 10 years 11 %", () => {
  expect(financingGain(0.025, 0.6, 100, 7)).toBeCloseTo(5.775, 12);
  expect(financingGain(0.025, 0.8, 100, 10)).toBeCloseTo(11, 12);
});
