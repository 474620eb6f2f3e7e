import type { Text } from "../../declare/text.ts";
import { latinHypercube, type Point } from "../latin-hypercube.ts";
import { trajectories, usualLevels } from "../morris.ts";
import { uniformSource } from "../uniform-source.ts";
import { joiningOrders } from "./coalitions.ts";
import type { FactorSpace } from "./factor-space.ts";
import { fractionalFactorial } from "./fractional-factorial.ts";
import { grid } from "./grid.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { saltelliDesign, saltelliRows } from "./saltelli.ts";
import { mostDimensions, sobolSequence } from "./sobol-sequence.ts";

/** A way to choose the points at which a model is asked. */
export interface Design {
  readonly label: Text;
  /** What its number counts. */
  readonly counts: Text;
  /** The number when nothing is said. */
  readonly usual: number;
  /** Points in the unit cube; levels of two-level designs are 0 and 1. The same seed gives the same points. */
  readonly points: (space: FactorSpace, count: number, seed: string) => Point[];
  /** How many points these would be. */
  readonly rows: (space: FactorSpace, count: number) => number;
  /** Why there is no such design, and the nearest number with which there is one; absent where every number will do. */
  readonly misfit?: (space: FactorSpace, count: number) => DesignMisfit | undefined;
}

/** What a design would need. */
export interface DesignMisfit {
  readonly expected: Text;
  /** The nearest number that would do; absent where none does. */
  readonly nearest?: number;
}

/** Most points of a design: a table of more is no longer handled at once. */
export const mostPoints = 1_000_000;

const factorsOf = ({ names }: FactorSpace) => names.length;
const levelsText: Text = { en: "levels of each factor", zh: "每个因素的水平数" };
const pointsText: Text = { en: "points", zh: "点数" };

/** All combinations of levels. */
const combinations = {
  counts: levelsText,
  points: (space, count) => grid(space.names.map(() => count)),
  rows: gridRows,
  misfit: twoLevelsAtLeast
} satisfies Partial<Design>;

const declared = {
  "latin-hypercube": {
    label: { en: "Latin hypercube", zh: "拉丁超立方" },
    counts: pointsText,
    usual: 100,
    points: (space, count, seed) => latinHypercube(count, factorsOf(space), uniformSource(seed, "latinHypercube")),
    rows: (_, count) => count
  },
  grid: { ...combinations, label: { en: "grid", zh: "网格" }, usual: 3 },
  "full-factorial": { ...combinations, label: { en: "full factorial", zh: "全因子设计" }, usual: 2 },
  "fractional-factorial": {
    label: { en: "fractional factorial, resolution IV", zh: "部分因子设计（分辨度IV）" },
    counts: { en: "runs, a power of two", zh: "运行次数（2的幂）" },
    usual: 128,
    points: (space, count) => fractionalFactorial(factorsOf(space), count),
    rows: (_, count) => count,
    misfit: powerOfTwoAtLeastTwice
  },
  sobol: {
    label: { en: "Sobol sequence", zh: "Sobol序列" },
    counts: pointsText,
    usual: 128,
    points: (space, count) => sobolSequence(count, factorsOf(space)),
    rows: (_, count) => count,
    misfit: (space) => tooManyFactors(space, mostDimensions)
  },
  saltelli: {
    label: { en: "Saltelli design for Sobol indices", zh: "用于Sobol指数的Saltelli设计" },
    counts: { en: "base samples, best a power of two", zh: "基础样本数（宜为2的幂）" },
    usual: 256,
    points: (space, count) => saltelliDesign(count, factorsOf(space), space.secondOrder === true),
    rows: (space, count) => count * saltelliRows(factorsOf(space), space.secondOrder === true),
    misfit: (space) => tooManyFactors(space, mostDimensions / 2)
  },
  morris: {
    label: { en: "Morris’ trajectories", zh: "Morris轨迹" },
    counts: { en: "trajectories", zh: "轨迹数" },
    usual: 20,
    points: (space, count, seed) =>
      trajectories(count, factorsOf(space), uniformSource(seed, "trajectory"), space.levels ?? usualLevels).flat(),
    rows: (space, count) => count * (factorsOf(space) + 1)
  },
  "one-at-a-time": {
    label: { en: "one at a time, from the middle", zh: "逐一变动（自中点起）" },
    counts: levelsText,
    usual: 2,
    points: (space, count) => oneAtATime(middle(space), count),
    rows: (space, count) => 1 + factorsOf(space) * (count - (count % 2)),
    misfit: twoLevelsAtLeast
  },
  shapley: {
    label: { en: "joining orders for Shapley values", zh: "用于Shapley值的加入顺序" },
    counts: { en: "orders", zh: "顺序数" },
    usual: 100,
    points: (space, count, seed) => joiningOrders(count, factorsOf(space), uniformSource(seed, "joiningOrder")),
    rows: (space, count) => count * (factorsOf(space) + 1)
  }
} satisfies Readonly<Record<string, Design>>;

export type DesignId = keyof typeof declared;
export const designs: Readonly<Record<DesignId, Design>> = declared;
export const designIds = Object.keys(designs) as readonly DesignId[];

/** Why there is no such design of this space, too many points included. */
export function designMisfit(id: DesignId, space: FactorSpace, count: number): DesignMisfit | undefined {
  const design = designs[id];
  const misfit = design.misfit?.(space, count);
  if (misfit) return misfit;
  const rows = design.rows(space, count);
  if (rows <= mostPoints) return undefined;
  return { expected: { en: `at most ${mostPoints} points, not ${rows}`, zh: `至多${mostPoints}点，而非${rows}点` } };
}

function middle({ names }: FactorSpace): Point {
  return names.map(() => 0.5);
}

function gridRows(space: FactorSpace, levels: number): number {
  return space.names.reduce((rows) => rows * levels, 1);
}

function twoLevelsAtLeast(_: FactorSpace, levels: number): DesignMisfit | undefined {
  if (levels >= 2) return undefined;
  return { expected: { en: "at least 2 levels", zh: "至少2个水平" }, nearest: 2 };
}

function powerOfTwoAtLeastTwice(space: FactorSpace, runs: number): DesignMisfit | undefined {
  const least = 2 * factorsOf(space);
  let power = 2;
  while (power < Math.max(least, runs)) power *= 2;
  if (power === runs) return undefined;
  return {
    expected: {
      en: `a power of two, at least ${least} for ${factorsOf(space)} factors`,
      zh: `2的幂，且${factorsOf(space)}个因素时不少于${least}`
    },
    nearest: power
  };
}

function tooManyFactors(space: FactorSpace, most: number): DesignMisfit | undefined {
  if (factorsOf(space) <= most) return undefined;
  return { expected: { en: `at most ${most} factors`, zh: `至多${most}个因素` } };
}
