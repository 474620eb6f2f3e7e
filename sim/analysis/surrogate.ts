import { type Emulator, fitEmulator, type HeldOutScore } from "./emulator.ts";
import type { Point } from "./latin-hypercube.ts";
import { rangeOf, withoutDust } from "./moments.ts";
import { shuffledCases } from "./shuffled-cases.ts";

/** An emulator is not given out below this share of the held-out variance. */
export const leastExplained = 0.9;

/** Fewest points that an emulator is tried on: a fifth of them is held out. */
export const fewestPoints = 25;
/** Most points: time grows with their cube and memory with their square. */
export const mostEmulated = 3000;

/** How well an emulator did on points that it was not fitted to, and the emulator if that was well enough. */
export interface Surrogate {
  readonly score: HeldOutScore;
  readonly emulator: Emulator | null;
}

/**
 * Fits a stand-in for an output over the unit cube, and judges whether it may be offered. A factor that never varies is
 * left out.
 * @param seed of the lot by which points are held out
 */
export function surrogate(points: readonly Point[], values: readonly number[], seed: string): Surrogate {
  const inputs = Array.from(points[0].keys()).filter((factor) => {
    const { low, high } = rangeOf(points.map((point) => point[factor]));
    return high > low;
  });
  const varying = points.map((point) => inputs.map((factor) => point[factor]));
  const cases = shuffledCases({ rows: varying, values: withoutDust(values) }, seed);
  const { score, predict } = fitEmulator(cases.rows, cases.values, Array.from(inputs.keys()));
  if (!(score.explained >= leastExplained)) return { score, emulator: null };
  return { score, emulator: { predict: (point) => predict(inputs.map((factor) => point[factor])) } };
}
