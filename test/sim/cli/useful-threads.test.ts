import { expect, test, vi } from "vitest";
import { usefulThreads } from "../../../sim/cli/useful-threads.ts";

vi.mock("node:os", () => ({ availableParallelism: () => 8 }));

test.each([
  { asked: 10_000, runs: 1, threads: 1 },
  { asked: 10_000, runs: 5, threads: 5 },
  { asked: 10_000, runs: 40, threads: 8 },
  { asked: 3, runs: 40, threads: 3 },
  { asked: undefined, runs: 40, threads: 8 },
  { asked: undefined, runs: 2, threads: 2 },
  { asked: undefined, runs: Number.POSITIVE_INFINITY, threads: 8 }
])("of eight cores, $asked workers for $runs runs are $threads threads", ({ asked, runs, threads }) => {
  expect(usefulThreads(asked, runs)).toBe(threads);
});
