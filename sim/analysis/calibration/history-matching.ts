import type { Text } from "../../declare/text.ts";
import { implausible, type Observation, worstImplausibility } from "../implausibility.ts";
import { latinHypercube, type Point } from "../latin-hypercube.ts";
import { uniformSource } from "../uniform-source.ts";
import { type Figures, luckOf } from "./answers.ts";
import type { ScaleGap } from "./bridge.ts";
import { type Calibrating, designFigures } from "./calibrating.ts";
import type { Wave } from "./calibration.ts";
import { emulate } from "./emulators.ts";
import type { FittedTarget } from "./fitted-target.ts";
import { type CalibrationPlan, sharedSeeds, stages } from "./plan.ts";
import { closest, type Emulated, notRuledOut, shareNotRuledOut, someOf } from "./regions.ts";
import type { Screened } from "./screening.ts";

/** What is known so far; each step of a calibration adds to it. */
export interface Known {
  readonly screened: readonly Screened[];
  readonly gaps: readonly (ScaleGap | undefined)[];
  readonly figures: readonly Figures[];
}

/** Share of the points that must define a figure for it to be emulated. */
const leastDefined = 0.6;

export interface Matched extends Known {
  readonly waves: readonly Wave[];
  /** Emulators of the last wave. */
  readonly emulated: Emulated;
  /** Why a target rules nothing out; undefined where it does. */
  readonly setAside: readonly (Text | undefined)[];
}

/** Waves of designs and emulators, each design inside what is left of the space. */
export async function matchHistory(calibrating: Calibrating, known: Known): Promise<Matched> {
  const { plan, breathe } = calibrating;
  let { figures } = known;
  let before: readonly Point[] = spreadOver(calibrating);
  const waves: Wave[] = [];
  for (let wave = 1; ; wave++) {
    const setAside = reasonsToSetAside(calibrating, { ...known, figures });
    const emulated = await emulatorsOf(calibrating, { ...known, figures }, setAside);
    waves.push({ points: figures.length, left: shareNotRuledOut(emulated, before) });
    if (wave === plan.waves) return { ...known, figures, waves, emulated, setAside };
    const left = await notRuledOut(emulated, plan, stages.waves + wave, breathe);
    before = left;
    const points = pick(left, emulated, plan, stages.waves + wave);
    figures = [
      ...figures,
      ...(await designFigures(calibrating, { en: `design ${wave + 1}`, zh: `第${wave + 1}轮设计` }, points))
    ];
  }
}

function spreadOver({ problem: { space }, plan: { seed } }: Calibrating): Point[] {
  return latinHypercube(2000, space.length, uniformSource(seed, "latinHypercube", stages.waves));
}

/** Points of what is left; where it is too small to hold enough, the nearest to the data fill up. */
export function pick(
  left: readonly Point[],
  emulated: Emulated,
  { seed, points }: CalibrationPlan,
  stage: number
): Point[] {
  const uniform = uniformSource(seed, "latinHypercube", stage);
  const inside = someOf(left, points, uniform);
  if (inside.length === points) return inside;
  const around = latinHypercube(40 * points, emulated.dimensions, uniform);
  return [...inside, ...closest(emulated, around, points - inside.length)];
}

const reasons = {
  scale: {
    en: "depends on scale and was not compared with the whole region",
    zh: "与抽样比例有关，且未与全域模拟比较"
  },
  rare: { en: "too rare to be measured at this scale", zh: "过于少见，在此抽样比例下无法测量" },
  far: { en: "no set of values of the free parameters comes near it", zh: "自由参数的任何取值都不能接近" }
} as const satisfies Record<string, Text>;

/** Why a target cannot rule out anything; undefined where it can. */
function reasonsToSetAside({ problem, plan }: Calibrating, known: Known): (Text | undefined)[] {
  const luck = luckOf(known.figures);
  return problem.targets.map((target, column) => {
    if (!known.gaps[column] && !problem.isScaleFree(target)) return reasons.scale;
    const defined = known.figures.filter(({ means }) => means[column] !== null);
    if (defined.length < leastDefined * known.figures.length) return reasons.rare;
    const observed = observationOf(target, known.gaps[column], luck[column] / plan.replicates);
    const nearest = Math.min(...defined.map(({ means }) => worstOf([observed], [means[column]])));
    return nearest > implausible ? reasons.far : undefined;
  });
}

/** The figure as the sample should show it, with the variances of tolerance, luck and scale. */
export function observationOf(target: FittedTarget, gap: ScaleGap | undefined, luck: number): Observation {
  return { figure: target.figure + (gap?.mean ?? 0), variance: target.variance + luck + (gap?.variance ?? 0) };
}

async function emulatorsOf(
  { problem: { space, targets }, breathe }: Calibrating,
  { figures, screened, gaps }: Known,
  setAside: readonly (Text | undefined)[]
): Promise<Emulated> {
  const columns = targets.flatMap((_, column) => (setAside[column] === undefined ? [column] : []));
  const luck = luckOf(figures);
  return {
    dimensions: space.length,
    targets: await emulate(figures, columns, (column) => screened[column].inputs, breathe),
    observations: columns.map((column) => observationOf(targets[column], gaps[column], luck[column] / sharedSeeds))
  };
}

/** Observations of the used targets for a vector’s own runs, by the number of its seeds. */
export function observationsFor({ problem }: Calibrating, { emulated, gaps, figures }: Matched, seeds: number) {
  const luck = luckOf(figures);
  return emulated.targets.map(({ column }) =>
    observationOf(problem.targets[column], gaps[column], luck[column] / seeds)
  );
}

/** Implausibility of figures that the model itself gave. */
export function worstOf(observations: readonly Observation[], means: readonly (number | null)[]): number {
  return worstImplausibility(observations, means.map(certain));
}

export function certain(mean: number | null) {
  return mean === null ? null : { mean, variance: 0 };
}
