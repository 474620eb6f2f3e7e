import { burnInMonths, openingYear } from "../../sim/index.ts";
import { drawnUntil, isWatching } from "./playback.ts";
import { workspace } from "./workspace.ts";

/** Years of the horizon that the results on screen cover. */
export function yearsShown(): { first: number; last: number } {
  const first = openingYear + burnInMonths / 12;
  return { first, last: first + Math.ceil(workspace.value.months / 12) - 1 };
}

/** The year in hand, or the one that the played run has reached. */
export function yearInHand(): number {
  const { first, last } = yearsShown();
  const year = isWatching.value ? openingYear + Math.floor((drawnUntil.value - 1) / 12) : workspace.value.flowYear;
  return Math.min(last, Math.max(first, year));
}
