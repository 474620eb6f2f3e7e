import { type Emulator, fitEmulator, type HeldOutScore } from "./emulator.ts";
import type { Point } from "./latin-hypercube.ts";

/** An emulator is not given out below this share of the held-out variance. */
export const leastExplained = 0.9;

/** Fewest points that an emulator is tried on: a fifth of them is held out. */
export const fewestPoints = 25;

/** How well an emulator did on points that it was not fitted to, and the emulator if that was well enough. */
export interface Surrogate {
  readonly score: HeldOutScore;
  readonly emulator: Emulator | null;
}

/** Fits a stand-in for an output over the unit cube, and judges whether it may be offered. */
export function surrogate(points: readonly Point[], values: readonly number[]): Surrogate {
  const { score, predict } = fitEmulator(points, values, Array.from(points[0].keys()));
  return { score, emulator: score.explained >= leastExplained ? { predict } : null };
}
