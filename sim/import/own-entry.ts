import type { Text } from "../declare/text.ts";
import type { RegionPack } from "../world/region.ts";
import { type RegionScales, scalesOf } from "../world/region-scales.ts";

/** A region of a person’s own data as a menu shows it. */
export interface OwnEntry extends RegionScales {
  readonly id: string;
  readonly name: Text;
  readonly fullName: Text;
}

export function ownEntry(pack: RegionPack): OwnEntry {
  return { id: pack.id, name: pack.name, fullName: pack.name, ...scalesOf(pack) };
}
