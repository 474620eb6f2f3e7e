import { expect, test } from "vitest";
import { worthFiling } from "../../../../sim/model/inventions/file.ts";

test("an owner files what looks better than the threshold", () => {
  expect(worthFiling(-1, 0, -1.5)).toBe(true);
  expect(worthFiling(-1, -1, -1.5)).toBe(false);
  expect(worthFiling(-1.5, 0, -1.5)).toBe(false);
});
