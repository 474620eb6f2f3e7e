import type { Text } from "../../declare/text.ts";
import type { Point } from "../latin-hypercube.ts";
import { covariance, mean } from "../moments.ts";
import { compared, type FittedTarget } from "./fitted-target.ts";

/** What the model is asked: figures at points, under numbered seeds that all points share. */
export interface Question {
  /** For the eye, while it runs. */
  readonly stage: Text;
  readonly points: readonly Point[];
  /** Seeds of each point. */
  readonly replicates: number;
  /**
   * Seeds in all: they are dealt to the points in turn, so that the luck of the few under which a point is run does not
   * tilt all points alike. Absent: every point has the same.
   */
  readonly dealt?: number;
  /** The whole region rather than the scale of the calibration. */
  readonly whole?: true;
  /** Seeds of their own, apart from those that all other questions share. */
  readonly apart?: true;
}

/** Numbers of the seeds of a point. */
export function seedsOf({ replicates, dealt = replicates }: Question, point: number): number[] {
  return Array.from({ length: replicates }, (_, own) => (point * replicates + own) % dealt);
}

/** Figures by point, replicate and target; null where a run does not define one. */
export type Answer = readonly (readonly (readonly (number | null)[])[])[];

/** Runs the model; the calibration itself starts no run. */
export type Ask = (question: Question) => Promise<Answer>;

/** Figures at one point on the scale of the comparison: mean and variance over replicates, by target. */
export interface Figures {
  readonly point: Point;
  readonly means: readonly (number | null)[];
  readonly variances: readonly (number | null)[];
}

export function figuresOf(targets: readonly FittedTarget[], points: readonly Point[], answer: Answer): Figures[] {
  return points.map((point, place) => {
    const defined = targets.map((target, column) =>
      answer[place].flatMap((figures) => compared(target, figures[column]) ?? [])
    );
    return {
      point,
      means: defined.map((values) => (values.length === 0 ? null : mean(values))),
      variances: defined.map((values) => (values.length < 2 ? null : covariance(values, values)))
    };
  });
}

/** Variance that luck gives a figure under one seed, by target, pooled over points. */
export function luckOf(figures: readonly Figures[]): number[] {
  return figures[0].means.map((_, column) => {
    const own = figures.flatMap(({ variances }) => variances[column] ?? []);
    return own.length === 0 ? 0 : mean(own);
  });
}
