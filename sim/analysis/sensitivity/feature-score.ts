import { mean, rangeOf, withoutDust } from "../moments.ts";
import { shareForetold } from "../share-foretold.ts";
import { shuffledCases } from "../shuffled-cases.ts";
import { better, type Cases, type Divide, type Division, gainOf, growTree, type Tree } from "../trees/grow-tree.ts";
import { type UniformSource, uniformSource } from "../uniform-source.ts";

/** How much of what trees tell about an output each factor tells. */
export interface FeatureScores {
  /** Shares that sum to 1, one a factor; all 0 where nothing is told. */
  readonly scores: readonly number[];
  /** Share of the variance of held-out outputs that the trees foretell, NaN where nothing varies: where it is low the scores say little. */
  readonly explained: number;
}

/** Fewest cases from which trees learn: a fifth of them is held out. */
export const fewestForTrees = 25;

/** Fewest cases that are divided further. */
const leastDivided = 5;

/**
 * Feature scores by extremely randomised trees: each division takes the best of thresholds by lot, one a factor, and a
 * factor’s score is the squares that its divisions take away. Takes interactions in, and any shape.
 * Source: Geurts, Ernst and Wehenkel (2006), Machine Learning 63(1).
 */
export function featureScores({ rows, values }: Cases, trees: number, seed: string): FeatureScores {
  const varying = Array.from(rows[0].keys()).filter((factor) => {
    const { low, high } = rangeOf(rows.map((row) => row[factor]));
    return high > low;
  });
  const apart = { rows: rows.map((row) => varying.map((factor) => row[factor])), values: withoutDust(values) };
  const { shares, explained } = scoresOfVarying(shuffledCases(apart, seed), trees, seed);
  const scores = new Array<number>(rows[0].length).fill(0);
  varying.forEach((factor, at) => {
    scores[factor] = mean(shares.map((share) => share[at]));
  });
  return { scores, explained };
}

/** Of cases in an order by lot, of which every fifth is held out, the shares of each tree. */
function scoresOfVarying({ rows, values }: Cases, trees: number, seed: string) {
  const uniform = uniformSource(seed, "randomTree");
  const isHeldOut = (_: unknown, place: number) => place % 5 === 4;
  const isKept = (_: unknown, place: number) => place % 5 !== 4;
  const kept = { rows: rows.filter(isKept), values: values.filter(isKept) };
  const forest = Array.from({ length: trees }, (_, tree) => growTree(kept, randomDivision(tree, uniform)));
  const foretold = rows.filter(isHeldOut).map((row) => mean(forest.map((tree) => leafMean(tree, row, kept.values))));
  const whole = Array.from({ length: trees }, (_, tree) => growTree({ rows, values }, randomDivision(tree, uniform)));
  return {
    shares: whole.map((tree) => gainShares(tree, rows[0].length)),
    explained: shareForetold(values.filter(isHeldOut), foretold)
  };
}

function randomDivision(tree: number, uniform: UniformSource): Divide {
  return (cases, inside, part) => {
    if (inside.length < leastDivided || isAlike(cases, inside)) return undefined;
    const divisions = cases.rows[0].map((_, factor) => divisionAt(cases, inside, factor, uniform(part, factor, tree)));
    return divisions.reduce<Division | undefined>(better, undefined);
  };
}

/** Whether all values of a part are the same: a sum of them may still differ by errors of rounding. */
function isAlike({ values }: Cases, inside: readonly number[]): boolean {
  return inside.every((place) => values[place] === values[inside[0]]);
}

/** The division at a threshold by lot between the least and the greatest value. */
function divisionAt(
  { rows, values }: Cases,
  inside: readonly number[],
  factor: number,
  lot: number
): Division | undefined {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of inside) {
    least = Math.min(least, rows[place][factor]);
    greatest = Math.max(greatest, rows[place][factor]);
  }
  const threshold = least + lot * (greatest - least);
  let [below, count, total] = [0, 0, 0];
  for (const place of inside) {
    total += values[place];
    if (rows[place][factor] > threshold) continue;
    below += values[place];
    count++;
  }
  if (count === 0 || count === inside.length) return undefined;
  const gain = gainOf(below, count, total, inside.length);
  return gain > 0 ? { factor, threshold, gain } : undefined;
}

/** What the divisions by each factor gain, as shares of what all gain. */
function gainShares(tree: Tree, factors: number): number[] {
  const gains = new Array<number>(factors).fill(0);
  const walk = (part: Tree): void => {
    if ("inside" in part) return;
    gains[part.factor] += part.gain;
    walk(part.low);
    walk(part.high);
  };
  walk(tree);
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return gains.map((gain) => (total > 0 ? gain / total : 0));
}

function leafMean(tree: Tree, row: readonly number[], values: readonly number[]): number {
  let part = tree;
  while (!("inside" in part)) part = row[part.factor] <= part.threshold ? part.low : part.high;
  return mean(part.inside.map((place) => values[place]));
}
