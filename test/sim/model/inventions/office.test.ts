import { expect, test } from "vitest";
import { waiting } from "../../../../sim/model/inventions/office.ts";

test("a queue kept as a ring counts on past its end", () => {
  expect(waiting(3, 10, 100)).toBe(7);
  expect(waiting(98, 3, 100)).toBe(5);
  expect(waiting(5, 5, 100)).toBe(0);
});
