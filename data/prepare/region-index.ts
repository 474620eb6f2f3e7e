import type { RegionPack } from "../../sim/world/region.ts";
import { scalesOf } from "../../sim/world/region-scales.ts";
import { provinces } from "./province.ts";

/**
 * Text of the list that menus and the command line read before any pack: names, and the scales of a quick look and
 * of a full run.
 */
export function regionIndexText(packTexts: Readonly<Record<string, string>>): string {
  const entries = provinces().map(({ id, name, fullName }) => ({
    id,
    name,
    fullName: { en: name.en, zh: fullName },
    ...scalesOf(JSON.parse(packTexts[`regions/${id}.json`]!) as RegionPack)
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
