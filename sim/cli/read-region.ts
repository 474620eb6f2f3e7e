import { regionNamed, regionNames, regions } from "../run/regions.ts";
import { nearestOf } from "../scenario/nearest-word.ts";
import { UsageError } from "./usage-error.ts";

/** Regions that a message about a wrong name lists. */
const listed = 3;

/** The id of the region that a person names in either language. */
export function readRegion(text: string): string {
  const region = regionNamed(text);
  if (region) return region.id;
  const nearest = nearestOf(text, regions, regionNames, listed).map(({ id, name }) => `${id} (${name.zh})`);
  throw new UsageError([
    `--region is ${text}. Expected: one of the ${regions.length} provincial regions, by id or name. Nearest: ${nearest.join(", ")}.`
  ]);
}
