import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { usefulThreads } from "../../../sim/cli/useful-threads.ts";

test("ten thousand threads asked for one run are one thread", () => {
  expect(usefulThreads(10_000, 1)).toBe(1);
  expect(usefulThreads(undefined, 1)).toBe(1);
});

test("ten thousand threads asked for as many runs are one for each core", () => {
  expect(usefulThreads(10_000, 10_000)).toBe(availableParallelism());
});
