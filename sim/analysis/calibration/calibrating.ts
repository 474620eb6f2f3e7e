import type { Text } from "../../declare/text.ts";
import type { Point } from "../latin-hypercube.ts";
import type { Ask, Figures } from "./answers.ts";
import { figuresOf } from "./answers.ts";
import type { Breathe } from "./emulators.ts";
import type { FittedTarget } from "./fitted-target.ts";
import { type CalibrationPlan, sharedSeeds } from "./plan.ts";
import type { ParameterValues, Space } from "./space.ts";

/** What a calibration works on. */
export interface CalibrationProblem {
  readonly space: Space;
  readonly start: ParameterValues;
  readonly targets: readonly FittedTarget[];
  /** Whether scales of simulation agree on a target. */
  readonly isScaleFree: (target: FittedTarget) => boolean;
}

/** A calibration under way: what it works on, how much it runs, and who runs the model for it. */
export interface Calibrating {
  readonly problem: CalibrationProblem;
  readonly plan: CalibrationPlan;
  readonly ask: Ask;
  readonly breathe: Breathe;
}

/** Figures at the points of a design, under seeds dealt from those that all designs share. */
export async function designFigures(
  { problem, plan: { replicates }, ask }: Calibrating,
  stage: Text,
  points: readonly Point[]
): Promise<Figures[]> {
  return figuresOf(problem.targets, points, await ask({ stage, points, replicates, dealt: sharedSeeds }));
}

/** Figures at points to be compared with each other: each under the same seeds. */
export async function figuresAt(
  { problem, ask }: Calibrating,
  stage: Text,
  points: readonly Point[],
  replicates: number
): Promise<Figures[]> {
  return figuresOf(problem.targets, points, await ask({ stage, points, replicates }));
}
