import { pow } from "../../numeric/index.ts";
import { covariance, mean } from "../moments.ts";
import { ranks } from "../ranks.ts";

export interface SelectionSettings {
  /** The least difference that matters, above 0, in the unit of the output. */
  readonly indifference: number;
  /** Probability with which a package is kept that is better than all others by that difference, 0 to 1. */
  readonly level: number;
  /** Replicates of the first stage, from which spreads are taken. */
  readonly first: number;
}

/** Where a selection among packages stands. */
export interface Selection {
  /** Places of the packages that may still be the best. */
  readonly left: readonly number[];
  /** For each package the replicates after which it was out; null where it is left. */
  readonly outAfter: readonly (number | null)[];
  /** Whether one is left, or those left differ by less than matters. */
  readonly isDecided: boolean;
  /** The package with the highest mean among those left. */
  readonly best: number;
}

/**
 * Selects the package with the highest mean by screening all pairs after every replicate. Packages run under common
 * random numbers: replicates with the same place are paired, and what counts is the spread of differences.
 * Source: Kim and Nelson (2001), ACM Transactions on Modeling and Computer Simulation 11(3), with c = 1.
 * @param samples values of each package, replicate by replicate, equally many, no fewer than the first stage
 */
export function selectBest(samples: readonly (readonly number[])[], settings: SelectionSettings): Selection {
  const limits = decisionLimits(samples, settings);
  const outAfter: (number | null)[] = samples.map(() => null);
  const left = () => Array.from(samples.keys()).filter((place) => outAfter[place] === null);
  const isDecidedAt = (count: number) =>
    left().every((one) => left().every((other) => other === one || count > limits[one][other]));
  let isDecided = samples.length === 1;
  for (let count = settings.first; count <= samples[0].length && !isDecided; count++) {
    const means = samples.map((sample) => mean(sample.slice(0, count)));
    const isBelow = (one: number, other: number) =>
      means[one] < means[other] - margin(limits[one][other], count, settings.indifference);
    const before = left();
    for (const one of before) if (before.some((other) => other !== one && isBelow(one, other))) outAfter[one] = count;
    isDecided = isDecidedAt(count);
  }
  const means = samples.map(mean);
  const best = left().reduce((highest, one) => (means[one] > means[highest] ? one : highest));
  return { left: left(), outAfter, isDecided, best };
}

/** Replicates after which a pair differs by less than matters, from the spread of its differences. */
function decisionLimits(
  samples: readonly (readonly number[])[],
  { first, level, indifference }: SelectionSettings
): number[][] {
  const slack = pow((2 * (1 - level)) / (samples.length - 1), -2 / (first - 1)) - 1;
  const scale = ((first - 1) * slack) / (indifference * indifference);
  return samples.map((one) => samples.map((other) => scale * differenceVariance(one, other, first)));
}

/** How far a mean may lie below another and its package still be the best. */
function margin(limit: number, count: number, indifference: number): number {
  return Math.max(0, (indifference / (2 * count)) * (limit - count));
}

function differenceVariance(one: readonly number[], other: readonly number[], first: number): number {
  const differences = one.slice(0, first).map((value, place) => value - other[place]);
  return covariance(differences, differences);
}

/**
 * How sure the ranking by means is: for each package (rows) the share of bootstrap samples of the replicates in which
 * it has each rank, the highest mean first. Packages that tie share the better rank.
 */
export function rankShares(
  samples: readonly (readonly number[])[],
  resamples: readonly ArrayLike<number>[]
): number[][] {
  const shares = samples.map(() => samples.map(() => 0));
  for (const places of resamples) {
    const means = samples.map((sample) => mean(Array.from(places, (place) => sample[place])));
    ranks(means).forEach((rank, place) => {
      shares[place][rank - 1] += 1 / resamples.length;
    });
  }
  return shares;
}
