import type { Point } from "../latin-hypercube.ts";
import { covariance, mean } from "../moments.ts";
import { type Figures, figuresOf } from "./answers.ts";
import { type Calibrating, figuresAt } from "./calibrating.ts";
import { pointOf } from "./space.ts";

/** What the scale of a sample adds to a figure, on the scale of the comparison. */
export interface ScaleGap {
  /** Figure of the sample less that of the whole region. */
  readonly mean: number;
  /** Variance of the gap at a point that was not run at both scales. */
  readonly variance: number;
}

/**
 * The gap of each figure between the scale of the calibration and the whole region, from points run at both; undefined
 * where fewer than two points define it. Points near the start stand for all: an assumption that the variance carries.
 */
export function scaleGaps(sample: readonly Figures[], whole: readonly Figures[]): (ScaleGap | undefined)[] {
  return sample[0].means.map((_, column) => {
    const gaps = sample.flatMap(({ means }, place) => {
      const [small, large] = [means[column], whole[place].means[column]];
      return small === null || large === null ? [] : [small - large];
    });
    if (gaps.length < 2) return undefined;
    return { mean: mean(gaps), variance: covariance(gaps, gaps) * (1 + 1 / gaps.length) };
  });
}

/** Seeds of the sample over those of the whole region: about as much luck in both. */
const sampleSeeds = 4;

/** Runs the start, and points half way from it to those of the design, at both scales. */
export async function bridgeScales(
  calibrating: Calibrating,
  design: readonly Point[]
): Promise<(ScaleGap | undefined)[]> {
  const { problem, plan, ask } = calibrating;
  if (plan.bridged === 0) return problem.targets.map(() => undefined);
  const start = pointOf(problem.space, problem.start);
  const halfWay = design
    .slice(0, plan.bridged - 1)
    .map((point) => point.map((side, place) => (side + start[place]) / 2));
  const points = [start, ...halfWay];
  const sample = await figuresAt(
    calibrating,
    { en: "sample beside whole region", zh: "与全域对照的抽样" },
    points,
    sampleSeeds * plan.replicates
  );
  const whole = await ask({ stage: { en: "whole region", zh: "全域" }, points, replicates: 1, whole: true });
  return scaleGaps(sample, figuresOf(problem.targets, points, whole));
}
