import type { Point } from "../latin-hypercube.ts";
import { evenly } from "./grid.ts";

/**
 * The base point, then each factor at evenly spaced levels, ends included, while the others stay at the base. A level
 * that is the base is not repeated. Shows no interaction.
 * @param levels at least 2
 */
export function oneAtATime(base: Point, levels: number): Point[] {
  const moved = base.flatMap((start, factor) =>
    evenly(levels)
      .filter((level) => level !== start)
      .map((level) => base.with(factor, level))
  );
  return [base, ...moved];
}
