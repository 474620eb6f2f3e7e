import type { RegionPack } from "../world/region.ts";

/** Regions from a person’s own data, which no file of the product holds; each thread has those it was given. */
const provided = new Map<string, RegionPack>();

export function provideRegion(pack: RegionPack): void {
  provided.set(pack.id, pack);
}

export function providedRegion(id: string): RegionPack | undefined {
  return provided.get(id);
}
