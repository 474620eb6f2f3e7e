import { expect, test } from "vitest";
import { loadRegion } from "../../../sim/run/region-packs.ts";
import { regionNamed, regions } from "../../../sim/run/regions.ts";
import { capacityOf } from "../../../sim/world/capacity.ts";
import { worldBytes } from "../../../sim/world/world.ts";

test("there are 31 regions in the order of the national codes, each with names in both languages", () => {
  expect(regions).toHaveLength(31);
  expect([regions[0].id, regions[21].id, regions[30].id]).toEqual(["beijing", "chongqing", "xinjiang"]);
  for (const { name, fullName } of regions) expect(fullName.zh.startsWith(name.zh)).toBe(true);
});

test.each(["inner-mongolia", "Inner Mongolia", "inner mongolia", "内蒙古", "内蒙古自治区"])(
  "%s names Inner Mongolia",
  (text) => {
    expect(regionNamed(text)?.id).toBe("inner-mongolia");
  }
);

test("Shanxi and Shaanxi are told apart, and what is no region has none", () => {
  expect(regionNamed("Shanxi")?.name.zh).toBe("山西");
  expect(regionNamed("Shaanxi")?.name.zh).toBe("陕西");
  expect(regionNamed("Atlantis")).toBeUndefined();
});

test("every region fits into 160 MB at the scale at which it is run, the largest by being thinned", async () => {
  for (const { id, wholeScale } of regions) {
    const bytes = worldBytes(capacityOf(await loadRegion(id), { scale: wholeScale, months: 120 }));
    expect(bytes, id).toBeLessThanOrEqual(160e6);
  }
  expect(regions.find(({ id }) => id === "guangdong")?.wholeScale).toBeLessThan(1);
  expect(regions.find(({ id }) => id === "chongqing")).toMatchObject({ quickScale: 0.05, wholeScale: 1 });
});
