import { expect, test } from "vitest";
import { noRound, seedRound, stageOf, ventureRound } from "../../../../sim/model/firms/life-stage.ts";

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
