import { ln } from "../../numeric/index.ts";
import { targetRange } from "../target-range.ts";
import { type TargetMeasure, targets } from "../targets.ts";

/** A published figure that calibration may look at. */
export interface FittedTarget {
  readonly id: string;
  readonly measure: TargetMeasure;
  /** Compared as logarithm: its tolerance is a share of it. */
  readonly ratios: boolean;
  /** On the scale of the comparison. */
  readonly figure: number;
  /** Variance that the tolerance stands for: its half-width is taken for two standard deviations, our assumption. */
  readonly variance: number;
}

export type TargetRow = Readonly<Record<string, string>>;

/**
 * The targets that may be fitted: of use “fit”, measured, and not of the class input, which a submodel takes as given.
 * A held-out target never comes in.
 */
export function fittedTargets(rows: readonly TargetRow[]): FittedTarget[] {
  return rows.flatMap((row) => {
    const measure = targets[row.target_id];
    const isFree = row.use === "fit" && measure.class !== "input" && measure.measured !== undefined;
    return isFree ? [fittedTarget(row, measure)] : [];
  });
}

function fittedTarget({ target_id: id, value, tolerance }: TargetRow, measure: TargetMeasure): FittedTarget {
  const ratios = /^\+-[\d.]+%/.test(tolerance);
  const { low, high } = targetRange(value, tolerance);
  const [from, to] = ratios ? [ln(low), ln(high)] : [low, high];
  const deviation = (to - from) / 4;
  return { id, measure, ratios, figure: (from + to) / 2, variance: deviation * deviation };
}

/** A simulated figure on the scale of the comparison; null where it is not defined there. */
export function compared({ ratios }: Pick<FittedTarget, "ratios">, figure: number | null): number | null {
  if (figure === null || !ratios) return figure;
  return figure > 0 ? ln(figure) : null;
}
