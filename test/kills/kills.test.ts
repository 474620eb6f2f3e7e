import { expect, test } from "vitest";
import { killSubmitters } from "./submitter-kills.ts";

test("killed at 20 random points, experiments end with the bytes of an uninterrupted one", async () => {
  const { kills, differences } = await killSubmitters(20, "kills-1");
  expect(kills).toBeGreaterThanOrEqual(20);
  expect(differences).toEqual([]);
});
