import { covariance, mean } from "../moments.ts";
import type { Figures } from "./answers.ts";

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
