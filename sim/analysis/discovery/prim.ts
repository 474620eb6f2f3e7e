import { type Box, type BoxQuality, boxQuality, enclosingBox, isInside, type Row, restrictedFactors } from "./box.ts";

export interface PrimSettings {
  /** Share of the cases in the box that one peel takes off. */
  readonly peel: number;
  /** Share of the cases beyond an end that one paste adds. */
  readonly paste: number;
  /** Least share of all cases that a box holds. */
  readonly mass: number;
}

export const usualPrim: PrimSettings = { peel: 0.05, paste: 0.05, mass: 0.05 };

/** One box on the way from all cases to few that are of interest. */
export interface PrimStep extends BoxQuality {
  readonly box: Box;
  /** Places of the cases in the box. */
  readonly inside: readonly number[];
}

/**
 * Patient rule induction: from the box around all cases one end after another is peeled, each time the one that gains
 * most density for each case that is lost; then ends are pasted back as long as that gains density. Among equal gains
 * the box with fewer restricted factors wins, then the first factor, upper ends before lower ones.
 * Source: Friedman and Fisher (1999), Statistics and Computing 9(2); gain for each case removed as in the EMA workbench
 * (Kwakkel 2017), whose quantiles and ties are kept.
 * @param interest for each row 1 where it is of interest, else 0
 * @returns all boxes, the whole one first
 */
export function prim(rows: readonly Row[], interest: readonly number[], settings: PrimSettings): PrimStep[] {
  const table: Table = { rows, interest, whole: enclosingBox(rows) };
  const trajectory = [stepOf(table, { box: table.whole, inside: Array.from(rows.keys()) })];
  extend(
    trajectory,
    table,
    settings,
    (step) => peels(table, step, settings.peel),
    () => true
  );
  extend(
    trajectory,
    table,
    settings,
    (step) => pastes(table, step, settings.paste),
    (next, last) => next.inside.length > last.inside.length
  );
  return trajectory;
}

interface Table {
  readonly rows: readonly Row[];
  readonly interest: readonly number[];
  readonly whole: Box;
}

/** A box that may be next. */
type Candidate = Pick<PrimStep, "box" | "inside">;

function stepOf({ interest, whole }: Table, { box, inside }: Candidate): PrimStep {
  return { box, inside, ...boxQuality(box, whole, inside, interest) };
}

/** Takes the best candidate as long as it gains and holds enough. */
function extend(
  trajectory: PrimStep[],
  table: Table,
  { mass }: PrimSettings,
  candidates: (last: PrimStep) => Candidate[],
  isOnItsWay: (next: Candidate, last: PrimStep) => boolean
): void {
  for (;;) {
    const last = trajectory[trajectory.length - 1];
    const best = bestOf(table, last, candidates(last));
    if (!best || best.gain <= 0 || !isOnItsWay(best, last)) return;
    const next = stepOf(table, best);
    if (next.mass < mass) return;
    trajectory.push(next);
  }
}

function bestOf(table: Table, last: PrimStep, candidates: readonly Candidate[]) {
  const judged = candidates.map((candidate) => ({
    ...candidate,
    gain: gainForEachCase(table, last, candidate),
    restricted: restrictedFactors(candidate.box, table.whole).length
  }));
  return judged.reduce<(typeof judged)[number] | undefined>((best, next) => {
    if (best && (next.gain < best.gain || (next.gain === best.gain && next.restricted >= best.restricted))) return best;
    return next;
  }, undefined);
}

/** Gain in density for each case that comes or goes. */
function gainForEachCase({ interest }: Table, last: PrimStep, { inside }: Candidate): number {
  const density = inside.length === 0 ? 0 : inside.reduce((sum, place) => sum + interest[place], 0) / inside.length;
  const gain = density - last.density;
  return gain === 0 ? 0 : gain / Math.abs(inside.length - last.inside.length);
}

function peels({ rows }: Table, { box, inside }: PrimStep, share: number): Candidate[] {
  return box.flatMap((range, factor) => {
    const values = Float64Array.from(inside, (place) => rows[place][factor]).sort();
    const [high, low] = [quantileBetween(values, 1 - share), quantileBetween(values, share)];
    return [
      { box: box.with(factor, { ...range, high }), inside: inside.filter((place) => rows[place][factor] <= high) },
      { box: box.with(factor, { ...range, low }), inside: inside.filter((place) => rows[place][factor] >= low) }
    ];
  });
}

function pastes(table: Table, { box }: PrimStep, share: number): Candidate[] {
  return restrictedFactors(box, table.whole).flatMap((factor) => {
    const [range, whole] = [box[factor], table.whole[factor]];
    const below = valuesIn(table, box.with(factor, { low: whole.low, high: range.low }), factor);
    const above = valuesIn(table, box.with(factor, { low: range.high, high: whole.high }), factor);
    const low = below.length > 0 ? quantileBetween(below, 1 - share) : whole.low;
    const high = above.length > 0 ? quantileBetween(above, share) : whole.high;
    return [pasted(table, box.with(factor, { ...range, low })), pasted(table, box.with(factor, { ...range, high }))];
  });
}

function pasted({ rows }: Table, box: Box): Candidate {
  return { box, inside: Array.from(rows.keys()).filter((place) => isInside(box, rows[place])) };
}

function valuesIn({ rows }: Table, box: Box, factor: number): Float64Array {
  return Float64Array.from(
    rows.filter((row) => isInside(box, row)),
    (row) => row[factor]
  ).sort();
}

/**
 * A limit that lies between values: the mean of the two around the position (n − 1) · share; where they are equal, the
 * outer one moves on to the next that differs, so that a limit separates cases. Values must be in order.
 */
function quantileBetween(values: Float64Array, share: number): number {
  const position = (values.length - 1) * share;
  let [below, above] = [Math.floor(position), Math.ceil(position)];
  while (share > 0.5 && values[below] === values[above] && below > 0) below--;
  while (share <= 0.5 && values[below] === values[above] && above < values.length - 1) above++;
  return (values[below] + values[above]) / 2;
}
