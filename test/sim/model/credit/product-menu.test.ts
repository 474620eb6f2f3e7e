import { expect, test } from "vitest";
import { menuPart, subsidyOn } from "../../../../sim/model/credit/product-menu.ts";

test("the best third of scores gets all of the menu, the middle third half, the last none", () => {
  // a third of a standard normal lies above 0.4307
  expect([-0.44, -0.42, 0.42, 0.44].map(menuPart)).toEqual([0, 0.5, 0.5, 1]);
});

test("half a point on a million over five years costs 12,500 yuan: the loan is half repaid on average", () => {
  expect(subsidyOn(100_000_000, 0.005, 60)).toBe(1_250_000);
  expect(subsidyOn(100_000_000, 0, 60)).toBe(0);
});
