import type { RegionPack } from "../world/region.ts";

/** The regions that come with the product, each in a file of its own that is read when asked for. */
const packs: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  chongqing: () => import("../../data/regions/chongqing.json")
};

export const regionIds = Object.keys(packs) as readonly string[];

export async function loadRegion(id: string): Promise<RegionPack> {
  return (await packs[id]()).default as RegionPack;
}
