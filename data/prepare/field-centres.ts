import { spaceDimensions } from "../../sim/world/region.ts";
import { rounded } from "./round.ts";

/** Dimensions that tell the five sectors apart, one axis each; the rest tell fields of a sector apart. */
const sectorAxes = 5;
/** Weight of the place inside the sector against the sector's axis. An uncertainty of the model. */
const placeWeight = 0.8;
const bases = [2, 3, 5];

/** Radical inverse of an index: its digits in a base, mirrored at the point (Halton 1960). */
export function radicalInverse(index: number, base: number): number {
  let inverse = 0;
  let place = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    inverse += (rest % base) * place;
    place /= base;
  }
  return inverse;
}

/** Unit vector of the field with WIPO's number: sector axis plus a fixed low-discrepancy point in [−1, 1]³. */
export function fieldCentre(number: number, sector: number): number[] {
  const centre = Array.from({ length: spaceDimensions }, (_, axis) =>
    axis < sectorAxes
      ? axis === sector
        ? 1
        : 0
      : placeWeight * (2 * radicalInverse(number, bases[axis - sectorAxes]!) - 1)
  );
  const length = Math.sqrt(centre.reduce((sum, part) => sum + part * part, 0));
  return centre.map((part) => rounded(part / length));
}
