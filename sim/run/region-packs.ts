import { checkRegion } from "../world/check-region.ts";
import type { RegionPack } from "../world/region.ts";

/** The regions that come with the product, each in a file of its own that is read when asked for. */
const packs: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  chongqing: () => import("../../data/regions/chongqing.json")
};

export const regionIds = Object.keys(packs) as readonly string[];

/** Reads and checks the data of a region. */
export async function loadRegion(id: string): Promise<RegionPack> {
  const { default: pack } = await packs[id]();
  const [problem] = checkRegion(pack);
  if (problem) {
    throw new Error(`region ${id}: ${problem.where} is ${problem.found}; expected ${problem.expected}`);
  }
  return pack as RegionPack;
}
