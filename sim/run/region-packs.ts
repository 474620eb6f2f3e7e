import { checkRegion } from "../world/check-region.ts";
import type { RegionPack } from "../world/region.ts";
import { providedRegion } from "./own-regions.ts";

/** Reads and checks the data of a region, which lie in a file of its own or were provided. */
export async function loadRegion(id: string): Promise<RegionPack> {
  const own = providedRegion(id);
  if (own) return own;
  const { default: pack }: { default: unknown } = await import(`../../data/regions/${id}.json`);
  const [problem] = checkRegion(pack);
  if (problem) {
    throw new Error(`region ${id}: ${problem.where} is ${problem.found}; expected ${problem.expected}`);
  }
  return pack as RegionPack;
}
