import { existsSync, statSync } from "node:fs";
import { ownRegionId } from "../import/own-region.ts";
import { provideRegion } from "../run/own-regions.ts";
import { regionNamed, regionNames, regions } from "../run/regions.ts";
import { isMembers } from "../scenario/check-parts.ts";
import { nearestOf } from "../scenario/nearest-word.ts";
import { isOwnRegion } from "../world/own-population.ts";
import type { RegionPack } from "../world/region.ts";
import { readJson } from "./read-json.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** Regions that a message about a wrong name lists. */
const listed = 3;

/** The id of the region that a person names in either language, or gives as a file that import wrote. */
export function readRegion(text: string): string {
  const region = regionNamed(text);
  if (region) return region.id;
  if (existsSync(text) && statSync(text).isFile()) return readOwnRegion(text);
  const nearest = nearestOf(text, regions, regionNames, listed);
  const names = {
    en: nearest.map(({ id, name }) => `${id} (${name.zh})`).join(", "),
    zh: nearest.map(({ id, name }) => `${id}（${name.zh}）`).join("、")
  };
  throw new UsageError([say(messages.unknownRegion(text, regions.length, names))]);
}

/** Only what import wrote is accepted: the id tells whether anything was changed since. */
function readOwnRegion(file: string): string {
  const pack = readJson(file) as RegionPack;
  const isWhole =
    isMembers(pack) && typeof pack.id === "string" && isOwnRegion(pack.id) && ownRegionId(pack) === pack.id;
  if (!isWhole) {
    throw new UsageError([say(messages.changedRegion(file))]);
  }
  provideRegion(pack);
  return pack.id;
}
