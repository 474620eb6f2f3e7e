import index from "../../data/built/regions.json";
import type { Text } from "../declare/text.ts";
import { checkRegion } from "../world/check-region.ts";
import type { RegionPack } from "../world/region.ts";

/** A region that comes with the product, as it is known before its pack is read. */
export interface RegionEntry {
  readonly id: string;
  readonly name: Text;
  /** Name in formal texts. */
  readonly fullName: Text;
  /** Share of firms at which its state fits into a browser's thread; 1 where the whole region does. */
  readonly scale: number;
}

export const regions: readonly RegionEntry[] = index;
export const regionIds: readonly string[] = regions.map(({ id }) => id);

/** Every way to write a region's name. */
export function regionNames({ id, name, fullName }: RegionEntry): string[] {
  return [id, name.en, name.zh, fullName.zh];
}

/** The region that a person names: by id, in English, or in Chinese in short or in full. */
export function regionNamed(text: string): RegionEntry | undefined {
  const typed = text.trim().toLowerCase();
  return regions.find((region) => regionNames(region).some((name) => name.toLowerCase() === typed));
}

/** Reads and checks the data of a region, which lie in a file of its own. */
export async function loadRegion(id: string): Promise<RegionPack> {
  const { default: pack }: { default: unknown } = await import(`../../data/regions/${id}.json`);
  const [problem] = checkRegion(pack);
  if (problem) {
    throw new Error(`region ${id}: ${problem.where} is ${problem.found}; expected ${problem.expected}`);
  }
  return pack as RegionPack;
}
