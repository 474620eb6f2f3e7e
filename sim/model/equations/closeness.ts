/** Dimensions of the technology space. Definition. */
export const dimensions = 8;

/** One position after the other, `dimensions` numbers each. */
export type Positions = Float32Array | Float64Array;

/**
 * Closeness of two positions in the technology space: the cosine of unit vectors, and 0 where they point apart.
 */
export function closeness(positions: Positions, row: number, otherPositions: Positions, otherRow: number): number {
  const start = row * dimensions;
  const otherStart = otherRow * dimensions;
  let cosine = 0;
  for (let axis = 0; axis < dimensions; axis++) {
    cosine += positions[start + axis]! * otherPositions[otherStart + axis]!;
  }
  return Math.max(0, cosine);
}
