import type { Interval } from "../moments.ts";

/** Values of all factors in one case. */
export type Row = readonly number[];

/** A range of each factor, ends included. */
export type Box = readonly Interval[];

/** The smallest box around all rows. */
export function enclosingBox(rows: readonly Row[]): Box {
  return rows[0].map((_, factor) =>
    rows.reduce<Interval>(
      ({ low, high }, row) => ({ low: Math.min(low, row[factor]), high: Math.max(high, row[factor]) }),
      { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
    )
  );
}

export function isInside(box: Box, row: Row): boolean {
  for (let factor = 0; factor < box.length; factor++) {
    if (row[factor] < box[factor].low || row[factor] > box[factor].high) return false;
  }
  return true;
}

/** Factors of which a box holds less than the whole does. */
export function restrictedFactors(box: Box, whole: Box): number[] {
  return Array.from(box.keys()).filter(
    (factor) => box[factor].low !== whole[factor].low || box[factor].high !== whole[factor].high
  );
}

/** How well a box tells cases of interest from others. */
export interface BoxQuality {
  /** Cases in the box. */
  readonly cases: number;
  /** Share of all cases of interest that lie in the box. */
  readonly coverage: number;
  /** Share of the cases in the box that are of interest. */
  readonly density: number;
  /** Share of all cases that lie in the box. */
  readonly mass: number;
  /** Number of factors that the box restricts. */
  readonly restricted: number;
}

/**
 * Judges a box by the cases that lie in it.
 * @param inside places of the cases in the box
 * @param interest for each case 1 where it is of interest, else 0
 */
export function boxQuality(box: Box, whole: Box, inside: readonly number[], interest: readonly number[]): BoxQuality {
  const found = inside.reduce((sum, place) => sum + interest[place], 0);
  const all = interest.reduce((sum, value) => sum + value, 0);
  return {
    cases: inside.length,
    coverage: found / Math.max(1, all),
    density: found / inside.length,
    mass: inside.length / interest.length,
    restricted: restrictedFactors(box, whole).length
  };
}
