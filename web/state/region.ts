import { computed } from "@preact/signals";
import { type Locale, type RegionEntry, regions } from "../../sim/index.ts";
import { workspace } from "./workspace.ts";

/** A region by its id. */
export function regionOf(id: string): RegionEntry {
  return regions.find((region) => region.id === id)!;
}

/** The region in hand. */
export const region = computed(() => regionOf(workspace.value.region));

/** Regions as a menu lists them: Chinese in the order of the national codes, English by name. */
export function regionsInOrder(language: Locale): readonly RegionEntry[] {
  return language === "zh" ? regions : [...regions].sort((a, b) => a.name.en.localeCompare(b.name.en, "en"));
}
