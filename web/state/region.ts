import { computed, signal } from "@preact/signals";
import { isOwnRegion, type Locale, type RegionEntry, regions } from "../../sim/index.ts";
import { workspace } from "./workspace.ts";

/** Regions from files that a person has loaded since the page opened; they are kept nowhere else. */
export const ownRegions = signal<readonly RegionEntry[]>([]);

/** Stands for own data that the page does not have. */
const absent: RegionEntry = {
  id: "",
  name: { en: "Own data", zh: "自有数据" },
  fullName: { en: "Own data, not loaded", zh: "自有数据，尚未载入" },
  quickScale: 0.05,
  wholeScale: 1
};

/** A region by its id. */
export function regionOf(id: string): RegionEntry {
  return [...regions, ...ownRegions.value].find((region) => region.id === id) ?? { ...absent, id };
}

/** The region in hand. */
export const region = computed(() => regionOf(workspace.value.region));

/** Whether the region in hand is of own data that have to be loaded first. */
export const isDataMissing = computed(
  () => isOwnRegion(workspace.value.region) && !ownRegions.value.some(({ id }) => id === workspace.value.region)
);

/** Regions as a menu lists them: Chinese in the order of the national codes, English by name; own data last. */
export function regionsInOrder(language: Locale): readonly RegionEntry[] {
  const provinces = language === "zh" ? regions : [...regions].sort((a, b) => a.name.en.localeCompare(b.name.en, "en"));
  return [...provinces, ...ownRegions.value, ...(isDataMissing.value ? [region.value] : [])];
}
