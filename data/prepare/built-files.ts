import { manifestText } from "./manifest.ts";
import { provinces } from "./province.ts";
import { regionIndexText } from "./region-index.ts";
import { regionPackText } from "./region-pack.ts";

/** Every built file: its path inside `data`, and the text that the raw tables give it. */
export function builtFiles(): Readonly<Record<string, string>> {
  const packs = Object.fromEntries(
    provinces().map((province) => [`regions/${province.id}.json`, regionPackText(province)])
  );
  return { ...packs, "built/regions.json": regionIndexText(packs), "built/manifest.json": manifestText(packs) };
}
