import { expect, test } from "vitest";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { regionIds } from "../../../sim/run/regions.ts";

test("every region that comes with the product can be loaded under its id", async () => {
  expect(regionIds).toContain("chongqing");
  for (const id of regionIds) expect((await loadRegion(id)).id).toBe(id);
});
