import index from "../../data/built/regions.json";
import type { Text } from "../declare/text.ts";
import type { RegionScales } from "../world/region-scales.ts";

/** A region that comes with the product, as it is known before its pack is read. */
export interface RegionEntry extends RegionScales {
  readonly id: string;
  readonly name: Text;
  /** Name in formal texts. */
  readonly fullName: Text;
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
