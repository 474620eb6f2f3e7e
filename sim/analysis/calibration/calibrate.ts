import { exp } from "../../numeric/index.ts";
import { implausible, type Observation, weightedDistance, worstImplausibility } from "../implausibility.ts";
import { latinHypercube, type Point } from "../latin-hypercube.ts";
import { trajectories } from "../morris.ts";
import { quantile } from "../quantiles.ts";
import { uniformSource } from "../uniform-source.ts";
import { type Ask, type Figures, figuresOf, luckOf } from "./answers.ts";
import { type ScaleGap, scaleGaps } from "./bridge.ts";
import type { CalibratedParameter, CalibratedTarget, Calibration, Wave } from "./calibration.ts";
import { type Breathe, emulate } from "./emulators.ts";
import type { FittedTarget } from "./fitted-target.ts";
import { type CalibrationPlan, stages } from "./plan.ts";
import { closest, type Emulated, notRuledOut, sampleGivenData, shareNotRuledOut, someOf } from "./regions.ts";
import { type Screened, screen } from "./screening.ts";
import { type ParameterValues, pointOf, type Space, valuesAt } from "./space.ts";

/** What a calibration works on. */
export interface CalibrationProblem {
  readonly space: Space;
  readonly start: ParameterValues;
  readonly targets: readonly FittedTarget[];
  /** Whether scales of simulation agree on a target. */
  readonly isScaleFree: (target: FittedTarget) => boolean;
}

/** What is known so far; each step of a calibration adds to it. */
interface Known {
  readonly screened: readonly Screened[];
  readonly gaps: readonly (ScaleGap | undefined)[];
  readonly figures: readonly Figures[];
}

/** Share by which the 90 % interval of a parameter must shrink for the data to identify it; our choice. */
const leastLearned = 0.25;
/** Share of the points that must define a figure for it to be emulated. */
const leastDefined = 0.6;
/** Seeds of the candidates for the estimate over those of the designs. */
const estimateSeeds = 4;
const candidates = 6;

/**
 * Screens the parameters, rules out by waves of emulators, collects vectors that the model itself does not rule out, and
 * estimates by simulated moments. All points of a calibration share their seeds.
 */
export async function calibrate(
  problem: CalibrationProblem,
  plan: CalibrationPlan,
  ask: Ask,
  breathe: Breathe
): Promise<Calibration> {
  const screened = await screening(problem, plan, ask);
  const design = firstDesign(problem, plan);
  const figures = await asked(problem, plan, ask, "first design", design);
  const gaps = await bridge(problem, plan, ask, design);
  const matched = await matchHistory(problem, plan, ask, breathe, { screened, gaps, figures });
  const set = await collectWorlds(problem, plan, ask, breathe, matched);
  const posterior = await sampleGivenData(set.emulated, plan, stages.posterior, breathe);
  const best = await bestOf(problem, plan, ask, set, posterior);
  return {
    plan,
    parameters: problem.space.map((_, side) => parameterAfter(problem, screened, posterior, best.point, side)),
    targets: problem.targets.map((_, column) => targetAfter(problem, set, best, column)),
    waves: matched.waves,
    bound: set.bound,
    estimate: valuesAt(problem.space, best.point),
    worlds: set.worlds.map((point) => valuesAt(problem.space, point))
  };
}

async function screening({ space, targets }: CalibrationProblem, plan: CalibrationPlan, ask: Ask) {
  const walks = trajectories(plan.trajectories, space.length, uniformSource(plan.seed, "trajectory", stages.walks));
  const points = walks.flat();
  const answer = await ask({ stage: "screening", points, replicates: 1 });
  const means = figuresOf(targets, points, answer).map((figures) => figures.means);
  const steps = space.length + 1;
  return screen(
    targets,
    walks,
    walks.map((_, walk) => means.slice(walk * steps, (walk + 1) * steps))
  );
}

function firstDesign({ space }: CalibrationProblem, { seed, points }: CalibrationPlan): Point[] {
  return latinHypercube(points, space.length, uniformSource(seed, "latinHypercube", stages.firstDesign));
}

async function asked(
  { targets }: CalibrationProblem,
  { replicates }: CalibrationPlan,
  ask: Ask,
  stage: string,
  points: readonly Point[]
): Promise<Figures[]> {
  return figuresOf(targets, points, await ask({ stage, points, replicates }));
}

/** Runs the start, and points half way from it to those of the design, at both scales. */
async function bridge(problem: CalibrationProblem, plan: CalibrationPlan, ask: Ask, design: readonly Point[]) {
  if (plan.bridged === 0) return problem.targets.map(() => undefined);
  const start = pointOf(problem.space, problem.start);
  const halfWay = design
    .slice(0, plan.bridged - 1)
    .map((point) => point.map((side, place) => (side + start[place]) / 2));
  const points = [start, ...halfWay];
  const sample = await ask({ stage: "sample beside whole region", points, replicates: 4 * plan.replicates });
  const whole = await ask({ stage: "whole region", points, replicates: 1, whole: true });
  return scaleGaps(figuresOf(problem.targets, points, sample), figuresOf(problem.targets, points, whole));
}

interface Matched extends Known {
  readonly waves: readonly Wave[];
  readonly emulated: Emulated;
  readonly setAside: readonly (string | undefined)[];
}

/** Waves of designs and emulators, each design inside what is left of the space. */
async function matchHistory(
  problem: CalibrationProblem,
  plan: CalibrationPlan,
  ask: Ask,
  breathe: Breathe,
  known: Known
): Promise<Matched> {
  let { figures } = known;
  let before: readonly Point[] = spreadOver(problem, plan);
  const waves: Wave[] = [];
  for (let wave = 1; ; wave++) {
    const setAside = reasonsToSetAside(problem, plan, { ...known, figures });
    const emulated = await emulatorsOf(problem, plan, { ...known, figures }, setAside, breathe);
    waves.push({ points: figures.length, left: shareNotRuledOut(emulated, before) });
    if (wave === plan.waves) return { ...known, figures, waves, emulated, setAside };
    const left = await notRuledOut(emulated, plan, stages.waves + wave, breathe);
    before = left;
    const points = pick(left, emulated, plan, stages.waves + wave);
    figures = [...figures, ...(await asked(problem, plan, ask, `design ${wave + 1}`, points))];
  }
}

function spreadOver({ space }: CalibrationProblem, { seed }: CalibrationPlan): Point[] {
  return latinHypercube(2000, space.length, uniformSource(seed, "latinHypercube", stages.waves));
}

/** Points of what is left; where it is too small to hold enough, the nearest to the data fill up. */
function pick(left: readonly Point[], emulated: Emulated, { seed, points }: CalibrationPlan, stage: number): Point[] {
  const uniform = uniformSource(seed, "latinHypercube", stage);
  const inside = someOf(left, points, uniform);
  if (inside.length === points) return inside;
  const around = latinHypercube(40 * points, emulated.dimensions, uniform);
  return [...inside, ...closest(emulated, around, points - inside.length)];
}

/** Why a target cannot rule out anything; undefined where it can. */
function reasonsToSetAside(problem: CalibrationProblem, plan: CalibrationPlan, known: Known): (string | undefined)[] {
  const luck = luckOf(known.figures, plan.replicates);
  return problem.targets.map((target, column) => {
    if (!known.gaps[column] && !problem.isScaleFree(target))
      return "hangs on scale and was not compared with the whole region";
    const defined = known.figures.filter(({ means }) => means[column] !== null);
    if (defined.length < leastDefined * known.figures.length) return "too rare to be measured at this scale";
    const observed = observationOf(target, known.gaps[column], luck[column]);
    const nearest = Math.min(...defined.map(({ means }) => worstOf([observed], [means[column]])));
    return nearest > implausible ? "no vector of the free parameters comes near it" : undefined;
  });
}

/** The figure as the sample should show it, with the variances of tolerance, luck and scale. */
function observationOf(target: FittedTarget, gap: ScaleGap | undefined, luck: number): Observation {
  return { figure: target.figure + (gap?.mean ?? 0), variance: target.variance + luck + (gap?.variance ?? 0) };
}

async function emulatorsOf(
  { space, targets }: CalibrationProblem,
  { replicates }: CalibrationPlan,
  { figures, screened, gaps }: Known,
  setAside: readonly (string | undefined)[],
  breathe: Breathe
): Promise<Emulated> {
  const columns = targets.flatMap((_, column) => (setAside[column] === undefined ? [column] : []));
  const luck = luckOf(figures, replicates);
  return {
    dimensions: space.length,
    targets: await emulate(figures, columns, (column) => screened[column].inputs, breathe),
    observations: columns.map((column) => observationOf(targets[column], gaps[column], luck[column]))
  };
}

/** Implausibility of figures that the model itself gave. */
function worstOf(observations: readonly Observation[], means: readonly (number | null)[]): number {
  return worstImplausibility(observations, means.map(certain));
}

function certain(mean: number | null) {
  return mean === null ? null : { mean, variance: 0 };
}

interface WorldSet extends Matched {
  readonly bound: number;
  readonly worlds: readonly Point[];
}

/** Vectors whose own runs are not implausible; where they are too few, the bound is raised and said. */
async function collectWorlds(
  problem: CalibrationProblem,
  plan: CalibrationPlan,
  ask: Ask,
  breathe: Breathe,
  matched: Matched
): Promise<WorldSet> {
  const left = await notRuledOut(matched.emulated, plan, stages.worlds, breathe);
  const points = pick(left, matched.emulated, { ...plan, points: plan.worlds }, stages.worlds);
  const more = await asked(problem, plan, ask, "worlds", points);
  const figures = [...matched.figures, ...more];
  const ranked = figures
    .map(({ point, means }) => ({ point, worst: worstOf(matched.emulated.observations, usedOf(matched, means)) }))
    .sort((one, other) => one.worst - other.worst);
  const last = ranked[Math.min(plan.worlds, ranked.length) - 1].worst;
  const bound = Math.max(implausible, last);
  const within = ranked.filter(({ worst }) => worst <= bound).map(({ point }) => point);
  const worlds = someOf(within, within.length, uniformSource(plan.seed, "latinHypercube", stages.worlds + 1));
  return { ...matched, figures, bound, worlds };
}

function usedOf({ emulated }: Matched, means: readonly (number | null)[]): (number | null)[] {
  return emulated.targets.map(({ column }) => means[column]);
}

/** Simulated moments: the vector whose runs under more seeds have the smallest weighted distance from the data. */
async function bestOf(
  problem: CalibrationProblem,
  plan: CalibrationPlan,
  ask: Ask,
  set: WorldSet,
  posterior: readonly Point[]
): Promise<Figures> {
  const { observations } = set.emulated;
  const distance = ({ means }: Figures) => weightedDistance(observations, usedOf(set, means).map(certain));
  const nearest = (figures: readonly Figures[]) => [...figures].sort((one, other) => distance(one) - distance(other));
  const points = [
    ...closest(set.emulated, posterior, candidates),
    ...nearest(set.figures)
      .slice(0, candidates)
      .map(({ point }) => point)
  ];
  const seeds = { ...plan, replicates: estimateSeeds * plan.replicates };
  return nearest(await asked(problem, seeds, ask, "candidates for the estimate", points))[0];
}

function parameterAfter(
  { space, start, targets }: CalibrationProblem,
  screened: readonly Screened[],
  posterior: readonly Point[],
  estimate: Point,
  side: number
): CalibratedParameter {
  const { id, range } = space[side];
  const places = posterior.map((point) => point[side]);
  const [low, high] = [0.05, 0.95].map((share) => quantile(places, share));
  const learned = 1 - (high - low) / 0.9;
  const inUnit = (place: number) => valuesAt(space, estimate.with(side, place))[id];
  return {
    id,
    range,
    start: start[id],
    estimate: inUnit(estimate[side]),
    low: inUnit(low),
    high: inUnit(high),
    learned,
    identified: learned >= leastLearned,
    moves: targets.flatMap((target, column) => (screened[column].effects[side] >= 1 ? [target.id] : []))
  };
}

function targetAfter(
  { targets }: CalibrationProblem,
  { setAside, emulated, gaps }: WorldSet,
  best: Figures,
  column: number
): CalibratedTarget {
  const { id, ratios } = targets[column];
  const reason = setAside[column];
  const own = emulated.targets.find((target) => target.column === column);
  const figure = best.means[column];
  const gap = gaps[column]?.mean ?? null;
  const inOwnUnit = (compared: number | null) => (compared === null || !ratios ? compared : exp(compared));
  return {
    id,
    use: reason === undefined ? "used" : "set aside",
    ...(reason === undefined ? {} : { reason }),
    ...(own ? { emulator: own.emulator.score } : {}),
    estimate: inOwnUnit(figure),
    scaleGap: inOwnUnit(gap)
  };
}
