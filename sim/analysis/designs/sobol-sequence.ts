import type { Point } from "../latin-hypercube.ts";
import { joeKuoNumbers } from "./joe-kuo.ts";

/** Bits of a coordinate: a sequence may have as many points as they can tell apart. */
const bits = 32;
const spacing = 1 / 4294967296;

/** Primitive polynomial and starting numbers of each dimension after the first. */
const recurrences = joeKuoNumbers
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));

/** Largest number of columns that the direction numbers reach. */
export const mostDimensions = recurrences.length + 1;

/**
 * The first points of the Sobol sequence in the order of Gray’s code, not scrambled: the origin, then the middle. Any
 * 2^m of them from the start on are spread evenly over every side of the cube.
 * Source: Sobol (1967); Antonov and Saleev (1979); direction numbers of Joe and Kuo (2008).
 * @param dimensions at most `mostDimensions`
 */
export function sobolSequence(points: number, dimensions: number): Point[] {
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionNumbers(dimension));
  const place = new Uint32Array(dimensions);
  return Array.from({ length: points }, (_, point) => {
    if (point > 0) step(place, directions, trailingZeros(point));
    return Array.from(place, (whole) => whole * spacing);
  });
}

function step(place: Uint32Array, directions: readonly Uint32Array[], bit: number): void {
  for (let side = 0; side < place.length; side++) place[side] ^= directions[side][bit];
}

/** Place of the lowest bit that is set. */
function trailingZeros(whole: number): number {
  return 31 - Math.clz32(whole & -whole);
}

/** Direction numbers as binary fractions in 32 bits. */
function directionNumbers(dimension: number): Uint32Array {
  const directions = new Uint32Array(bits);
  if (dimension === 0) return directions.map((_, bit) => 1 << (bits - 1 - bit));
  const [polynomial, ...starts] = recurrences[dimension - 1];
  const degree = starts.length;
  starts.forEach((start, bit) => {
    directions[bit] = start << (bits - 1 - bit);
  });
  for (let bit = degree; bit < bits; bit++) {
    directions[bit] = directions[bit - degree] ^ (directions[bit - degree] >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((polynomial >> (degree - back)) & 1) directions[bit] ^= directions[bit - back];
    }
  }
  return directions;
}
