import {
  type Box,
  type BoxQuality,
  boxQuality,
  enclosingBox,
  isInside,
  prim,
  quasiP,
  type Row,
  restrictedFactors,
  usualPrim
} from "../../sim/analysis/index.ts";

/** Where cases of interest lie, and how well that tells them from others. */
export interface FailureBox {
  readonly box: Box;
  readonly whole: Box;
  readonly quality: BoxQuality;
  /** Factors that the box restricts, the surest first. */
  readonly factors: readonly number[];
}

/** Density from which on a box is good enough to be told. */
const wantedDensity = 0.8;
/** An end is kept if so many cases of interest would be as unlikely without it. */
const surestP = 0.05;
/** Least share of all cases in a box. */
const mass = 0.1;

/**
 * The first box on PRIM’s way that is dense enough once the ends that matter no more than luck are taken away, else the
 * densest of these.
 * @param interest for each row 1 where it is of interest, else 0
 */
export function failureBox(rows: readonly Row[], interest: readonly number[]): FailureBox {
  const whole = enclosingBox(rows);
  const boxes = prim(rows, interest, { ...usualPrim, mass }).map(({ box }) => sureBox(rows, interest, box, whole));
  const densest = boxes.reduce((best, next) => (next.quality.density > best.quality.density ? next : best));
  return boxes.find(({ quality }) => quality.density >= wantedDensity) ?? densest;
}

/** A box with the ends that are sure, and how well it does. */
function sureBox(rows: readonly Row[], interest: readonly number[], found: Box, whole: Box): FailureBox {
  const chances = quasiP(rows, interest, found, whole);
  const box = found.map(({ low, high }, factor) => ({
    low: isSure(chances[factor].low) ? low : whole[factor].low,
    high: isSure(chances[factor].high) ? high : whole[factor].high
  }));
  const inside = Array.from(rows.keys()).filter((place) => isInside(box, rows[place]));
  const surest = (factor: number) => Math.min(chances[factor].low ?? 1, chances[factor].high ?? 1);
  const factors = restrictedFactors(box, whole).sort((one, other) => surest(one) - surest(other));
  return { box, whole, quality: boxQuality(box, whole, inside, interest), factors };
}

function isSure(chance: number | null): boolean {
  return chance !== null && chance <= surestP;
}
