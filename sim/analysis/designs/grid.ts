import type { Point } from "../latin-hypercube.ts";

/**
 * Every combination of evenly spaced levels, ends included, the last factor changing fastest; two levels make the full
 * factorial design.
 * @param levels at least 2 for each factor
 */
export function grid(levels: readonly number[]): Point[] {
  return levels.reduce<Point[]>(
    (points, count) => points.flatMap((point) => evenly(count).map((level) => [...point, level])),
    [[]]
  );
}

/** So many places from 0 to 1 at equal distances, ends included. */
export function evenly(count: number): number[] {
  return Array.from({ length: count }, (_, level) => placeOfLevel(level, count));
}

/** The place of one of so many levels at equal distances from 0 to 1, ends included. */
export function placeOfLevel(level: number, levels: number): number {
  return level / (levels - 1);
}
