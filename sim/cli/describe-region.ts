import { loadRegion } from "../run/region-packs.ts";
import { quantityIds } from "../world/region.ts";
import { batchDefaults } from "./batch.ts";
import { type Description, description } from "./description.ts";

/** What is known about the region, each figure with its source. */
export async function describeRegion(): Promise<Description> {
  const { quantities } = await loadRegion(batchDefaults.region);
  return description(
    ["quantity", "wanted", "unit", "status", "source", "note"],
    quantityIds.map((id) => ({ id, ...quantities[id] })),
    ({ id, value, unit, status, source, note }) => [id, String(value), unit, status, source, note.en]
  );
}
