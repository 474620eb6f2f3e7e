import { openingYear } from "../../sim/index.ts";

/** Month from the start of the burn-in as ISO 8601, 2026-01. */
export function isoMonth(month: number): string {
  const year = openingYear + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
