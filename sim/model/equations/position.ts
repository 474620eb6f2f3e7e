import { dimensions, type Positions } from "./closeness.ts";

/**
 * Places a row around a centre of the technology space: the centre plus a spherical deviation, brought back to
 * length 1.
 * @param spread root mean square length of the deviation, in lengths of the centre
 * @param deviations one standard normal for each dimension
 */
export function placeAround(
  centres: Positions,
  centreRow: number,
  spread: number,
  deviations: ArrayLike<number>,
  out: Positions,
  row: number
): void {
  const scale = spread / Math.sqrt(dimensions);
  for (let axis = 0; axis < dimensions; axis++) {
    out[row * dimensions + axis] = centres[centreRow * dimensions + axis]! + scale * deviations[axis]!;
  }
  normalise(out, row);
}

/** Brings a row to length 1, as after adding up the positions of several inventions; a row of zeros stays. */
export function normalise(positions: Positions, row: number): void {
  const start = row * dimensions;
  let squares = 0;
  for (let axis = 0; axis < dimensions; axis++) squares += positions[start + axis]! * positions[start + axis]!;
  if (squares === 0) return;
  const length = Math.sqrt(squares);
  for (let axis = 0; axis < dimensions; axis++) positions[start + axis] = positions[start + axis]! / length;
}
