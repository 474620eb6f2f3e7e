import { expect, test } from "vitest";
import { killQueues } from "./queue-kills.ts";
import { killSubmitters } from "./submitter-kills.ts";

/** Milliseconds; each kill costs the start of a process. */
const patience = 300_000;

test("killed at 20 random points, experiments end with the bytes of an uninterrupted one", {
  timeout: patience
}, async () => {
  const { kills, faults } = await killSubmitters(20, "kills-1");
  expect(kills).toBeGreaterThanOrEqual(20);
  expect(faults).toEqual([]);
});

test("workers, submitter and Redis are killed in mid-sweep: every run once, none lost", {
  timeout: patience
}, async () => {
  const { kills, faults } = await killQueues(3, "kills-2");
  expect(Math.min(...Object.values(kills))).toBeGreaterThanOrEqual(3);
  expect(faults).toEqual([]);
});
