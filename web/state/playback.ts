import { computed, effect, signal } from "@preact/signals";
import { burnInMonths } from "../../sim/index.ts";
import { workspace } from "./workspace.ts";

/** Months drawn so far, from the start of the burn-in; all of them unless a run is being watched. */
const reached = signal<number | undefined>(undefined);
export const isPlaying = signal(false);

export const lastMonth = computed(() => burnInMonths + workspace.value.months);
/** Months that the charts draw. */
export const drawnUntil = computed(() => Math.min(reached.value ?? lastMonth.value, lastMonth.value));
export const isWatching = computed(() => reached.value !== undefined && reached.value < lastMonth.value);

const monthsPerSecond = 12;

export function togglePlay(): void {
  if (isPlaying.value) isPlaying.value = false;
  else {
    if (!isWatching.value) reached.value = burnInMonths;
    isPlaying.value = true;
  }
}

/** One month on. */
export function stepMonth(): void {
  isPlaying.value = false;
  reached.value = isWatching.value ? drawnUntil.value + 1 : burnInMonths + 1;
}

/** Back to month 1 under the same seed, and on from there. */
export function restartPlay(): void {
  reached.value = burnInMonths + 1;
  isPlaying.value = true;
}

/** Shows everything again. */
export function stopWatching(): void {
  isPlaying.value = false;
  reached.value = undefined;
}

/** Moves on while playing; a hidden page stands still. */
export function keepTime(): void {
  effect(() => {
    if (!isPlaying.value) return;
    const timer = setInterval(advance, 1000 / monthsPerSecond);
    return () => clearInterval(timer);
  });
}

function advance(): void {
  if (drawnUntil.value >= lastMonth.value) stopWatching();
  else reached.value = drawnUntil.value + 1;
}
