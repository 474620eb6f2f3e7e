import type { Text } from "../declare/text.ts";
import { providedRegion } from "../run/own-regions.ts";
import { regions } from "../run/regions.ts";

/** What a region is called; one of a person’s own data by the name that these have. */
export function nameOfRegion(id: string): Text {
  return providedRegion(id)?.name ?? regions.find((region) => region.id === id)?.name ?? { en: id, zh: id };
}
