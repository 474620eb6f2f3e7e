import type { UniformSource } from "./uniform-source.ts";

/** A point of the unit cube. */
export type Point = readonly number[];

/**
 * Points in the unit cube of which each slice of each side, 1/points wide, holds exactly one.
 * Source: McKay, Beckman and Conover (1979), Technometrics 21(2).
 */
export function latinHypercube(points: number, dimensions: number, uniform: UniformSource): Point[] {
  const sides = Array.from({ length: dimensions }, (_, side) => slices(points, side, uniform));
  return Array.from({ length: points }, (_, point) => sides.map((side) => side[point]));
}

/** A place for each point, one in each slice, in an order by lot. */
function slices(points: number, side: number, uniform: UniformSource): number[] {
  const lots = Array.from({ length: points }, (_, point) => ({ point, lot: uniform(point, side, 0) }));
  lots.sort((one, other) => one.lot - other.lot || one.point - other.point);
  const places = new Array<number>(points);
  lots.forEach(({ point }, slice) => {
    places[point] = (slice + uniform(point, side, 1)) / points;
  });
  return places;
}
