import { expect, test } from "vitest";
import { isBeforeRise, noRound, seedRound, stageOf, ventureRound } from "../../../../sim/model/firms/life-stage.ts";

test("a new firm without sales and backers is in selection", () => {
  expect(stageOf(0, 1e6, noRound)).toBe(1);
  expect(stageOf(23, 2.9e6, noRound)).toBe(1);
});

test("age, sales or a seed round bring a firm to the seedling stage", () => {
  expect(stageOf(24, 1e6, noRound)).toBe(2);
  expect(stageOf(0, 3e6, noRound)).toBe(2);
  expect(stageOf(0, 0, seedRound)).toBe(2);
});

test("sales or a venture round bring it to growth, sales alone to rise and strength", () => {
  expect(stageOf(0, 20e6, noRound)).toBe(3);
  expect(stageOf(0, 0, ventureRound)).toBe(3);
  expect(stageOf(400, 99e6, ventureRound)).toBe(3);
  expect(stageOf(0, 100e6, noRound)).toBe(4);
  expect(stageOf(0, 400e6, noRound)).toBe(5);
});

test("who is before its rise is in one of the first three stages, whatever its age and round", () => {
  for (const sales of [0, 3e6, 20e6, 99e6, 100e6, 400e6]) {
    for (const round of [noRound, seedRound, ventureRound]) {
      expect(isBeforeRise(sales)).toBe(stageOf(30, sales, round) <= 3);
    }
  }
});
