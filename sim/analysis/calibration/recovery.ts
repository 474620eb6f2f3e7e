import { normalQuantile } from "../../numeric/index.ts";
import { latinHypercube, type Point } from "../latin-hypercube.ts";
import { type Interval, mean } from "../moments.ts";
import { meanInterval } from "../paired-difference.ts";
import { quantile } from "../quantiles.ts";
import { uniformSource } from "../uniform-source.ts";
import { type Ask, type Figures, figuresOf, luckOf } from "./answers.ts";
import { type Breathe, emulate } from "./emulators.ts";
import type { FittedTarget } from "./fitted-target.ts";
import { type Effort, sharedSeeds, stages } from "./plan.ts";
import { type Emulated, sampleGivenData } from "./regions.ts";
import type { Space } from "./space.ts";

/** How much a check of recovery runs. */
export interface RecoveryPlan {
  readonly seed: string;
  readonly points: number;
  readonly replicates: number;
  /** Pseudo-data sets: figures of known parameters, with errors of the size of the tolerances. */
  readonly sets: number;
  readonly effort: Effort;
}

export interface Recovery {
  readonly sets: number;
  /** Share of the 90 % intervals that hold the true value, by parameter. */
  readonly byParameter: Readonly<Record<string, number>>;
  /** The same over all parameters and sets. */
  readonly coverage: number;
  /** 95 % interval of it, sets being the independent pieces. */
  readonly interval: Interval;
  /** Mean width of the intervals over their width without data. */
  readonly width: number;
}

/** Share of a parameter's probability that an interval is to hold. */
export const recoveredShare = 0.9;
/** Figures that fewer points than this share define are left out. */
const leastDefined = 0.9;

/**
 * Draws known parameters, lets the model make data of them under other seeds, adds errors of the size of the
 * tolerances, and asks whether the intervals hold what was put in. One emulator serves all sets.
 */
export async function checkRecovery(
  space: Space,
  targets: readonly FittedTarget[],
  plan: RecoveryPlan,
  ask: Ask,
  breathe: Breathe
): Promise<Recovery> {
  const design = latinHypercube(plan.points, space.length, uniformSource(plan.seed, "latinHypercube", stages.recovery));
  const truths = latinHypercube(plan.sets, space.length, uniformSource(plan.seed, "pseudoData", stages.pseudoData));
  const { replicates } = plan;
  const figures = figuresOf(
    targets,
    design,
    await ask({ stage: { en: "design", zh: "设计" }, points: design, replicates, dealt: sharedSeeds })
  );
  const made = await ask({
    stage: { en: "pseudo-data", zh: "模拟数据" },
    points: truths,
    replicates,
    dealt: replicates * plan.sets,
    apart: true
  });
  const pseudo = figuresOf(targets, truths, made);
  const columns = targets.flatMap((_, column) => (isDefined(figures, column) ? [column] : []));
  const everyInput = space.map((_, side) => side);
  const emulated = await emulate(figures, columns, () => everyInput, breathe);
  const luck = luckOf(figures);
  const covered: boolean[][] = [];
  const widths: number[] = [];
  for (const [set, { point, means }] of pseudo.entries()) {
    const errors = uniformSource(plan.seed, "pseudoData", stages.pseudoData + 1);
    const seen = emulated.filter(({ column }) => means[column] !== null);
    const observations = seen.map(({ column }) => {
      const { variance } = targets[column];
      const error = Math.sqrt(variance) * normalQuantile(errors(set, column));
      // luck enters twice: that of the pseudo-data, and what is left of it over the seeds that the design shares
      const ofLuck = luck[column] * (1 / replicates + 1 / sharedSeeds);
      return { figure: means[column]! + error, variance: variance + ofLuck };
    });
    const data: Emulated = { dimensions: space.length, targets: seen, observations };
    const posterior = await sampleGivenData(data, plan, stages.recovery + 1 + set, breathe);
    const intervals = intervalsOf(posterior, space.length);
    covered.push(intervals.map(({ low, high }, side) => low <= point[side] && point[side] <= high));
    widths.push(...intervals.map(({ low, high }) => (high - low) / recoveredShare));
  }
  return judged(space, covered, mean(widths));
}

function isDefined(figures: readonly Figures[], column: number): boolean {
  return figures.filter(({ means }) => means[column] !== null).length >= leastDefined * figures.length;
}

function intervalsOf(posterior: readonly Point[], dimensions: number): Interval[] {
  const rest = (1 - recoveredShare) / 2;
  return Array.from({ length: dimensions }, (_, side) => {
    const places = posterior.map((point) => point[side]);
    return { low: quantile(places, rest), high: quantile(places, 1 - rest) };
  });
}

/** Coverage over sets and parameters; the parameters of one set share its errors, so sets are the independent pieces. */
export function judged(space: Space, covered: readonly (readonly boolean[])[], width: number): Recovery {
  const shareOf = (held: readonly boolean[]) => held.filter(Boolean).length / held.length;
  const shares = covered.map(shareOf);
  return {
    sets: covered.length,
    byParameter: Object.fromEntries(space.map(({ id }, side) => [id, shareOf(covered.map((held) => held[side]))])),
    coverage: mean(shares),
    interval: meanInterval(shares)!,
    width
  };
}
