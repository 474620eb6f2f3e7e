import type { Text } from "../../declare/text.ts";
import type { HeldOutScore } from "../emulator.ts";
import type { CalibrationPlan } from "./plan.ts";
import type { ParameterValues } from "./space.ts";

/** A free parameter after calibration, in its own unit. */
export interface CalibratedParameter {
  readonly id: string;
  readonly range: readonly [number, number];
  readonly start: number;
  readonly estimate: number;
  /** Holds the value with 90 % probability if all values of the range are as likely beforehand. */
  readonly low: number;
  readonly high: number;
  /** One less the width of that interval over its width before the data. */
  readonly learned: number;
  /** Whether the data say anything worth saying about it. */
  readonly identified: boolean;
  /** Targets that it moves by half their tolerance or more. */
  readonly moves: readonly string[];
}

/** A fitted target after calibration, figures in its own unit. */
export interface CalibratedTarget {
  readonly id: string;
  readonly use: "used" | "set aside";
  /** Why it could not rule anything out. */
  readonly reason?: Text;
  /** How the last emulator did on points that it was not fitted to. */
  readonly emulator?: HeldOutScore;
  /** At the whole region where points were run there, else at the scale of the calibration. */
  readonly estimate: number | null;
  /** What the scale adds: a difference, or a ratio of the figure compared as logarithm. */
  readonly scaleGap: number | null;
}

/** One design of history matching. */
export interface Wave {
  readonly points: number;
  /** Share of the space before that its emulators leave. */
  readonly left: number;
}

/** A calibration as it is stored beside the packs of regions. */
export interface StoredCalibration extends Calibration {
  readonly region: string;
  readonly engine: string;
  /** Scale and months of the horizon of its runs. */
  readonly scale: number;
  readonly months: number;
}

export interface Calibration {
  readonly plan: CalibrationPlan;
  readonly parameters: readonly CalibratedParameter[];
  readonly targets: readonly CalibratedTarget[];
  readonly waves: readonly Wave[];
  /** Bound of implausibility under which the vectors of the set are; 3 unless too few were. */
  readonly bound: number;
  readonly estimate: ParameterValues;
  /** Vectors that the data do not rule out, each run, in an order by lot. */
  readonly worlds: readonly ParameterValues[];
}
