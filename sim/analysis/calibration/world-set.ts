import { implausible, type Observation, weightedDistance } from "../implausibility.ts";
import type { Point } from "../latin-hypercube.ts";
import { uniformSource } from "../uniform-source.ts";
import { type Figures, figuresOf, luckOf } from "./answers.ts";
import { type Calibrating, designFigures, figuresAt } from "./calibrating.ts";
import { certain, type Matched, observationOf, observationsFor, pick, worstOf } from "./history-matching.ts";
import { stages } from "./plan.ts";
import { closest, notRuledOut, someOf } from "./regions.ts";

/** The set of vectors that the data do not rule out. */
export interface WorldSet extends Matched {
  readonly bound: number;
  readonly worlds: readonly Point[];
}

/** Vectors whose own runs are not implausible; where they are too few, the bound is raised and said. */
export async function collectWorlds(calibrating: Calibrating, matched: Matched): Promise<WorldSet> {
  const { plan, breathe } = calibrating;
  const left = await notRuledOut(matched.emulated, plan, stages.worlds, breathe);
  const points = pick(left, matched.emulated, { ...plan, points: plan.worlds }, stages.worlds);
  const more = await designFigures(calibrating, { en: "worlds", zh: "参数组合" }, points);
  const figures = [...matched.figures, ...more];
  const observations = observationsFor(calibrating, matched, plan.replicates);
  const ranked = figures
    .map(({ point, means }) => ({ point, worst: worstOf(observations, usedOf(matched, means)) }))
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

/** Candidates for the estimate by the emulators, and as many by their own runs. */
const candidates = 12;

/** Simulated moments: the candidate whose own runs have the smallest weighted distance from the data. */
export async function bestOf(calibrating: Calibrating, set: WorldSet, posterior: readonly Point[]): Promise<Figures> {
  const points = [...closest(set.emulated, posterior, candidates), ...closestRun(calibrating, set)];
  return calibrating.plan.bridged > 0 ? bestInRegion(calibrating, set, points) : bestInSample(calibrating, set, points);
}

/** Those of the vectors run so far that came nearest. */
function closestRun(calibrating: Calibrating, set: WorldSet): Point[] {
  const observations = observationsFor(calibrating, set, calibrating.plan.replicates);
  return byDistance(set, observations, set.figures)
    .slice(0, candidates)
    .map(({ point }) => point);
}

/** At the whole region, where rare figures have little luck and nothing has to be added for the scale. */
async function bestInRegion(calibrating: Calibrating, set: WorldSet, points: readonly Point[]): Promise<Figures> {
  const { problem, plan, ask } = calibrating;
  const { replicates } = plan;
  const answer = await ask({
    stage: { en: "candidates at the whole region", zh: "全域下的候选取值" },
    points,
    replicates,
    whole: true
  });
  const figures = figuresOf(problem.targets, points, answer);
  const luck = luckOf(figures);
  const observations = set.emulated.targets.map(({ column }) =>
    observationOf(problem.targets[column], undefined, luck[column] / replicates)
  );
  return byDistance(set, observations, figures)[0];
}

/** Seeds of a candidate over those of the designs, where only the sample is run. */
const sampleSeeds = 4;

async function bestInSample(calibrating: Calibrating, set: WorldSet, points: readonly Point[]): Promise<Figures> {
  const seeds = sampleSeeds * calibrating.plan.replicates;
  const figures = await figuresAt(calibrating, { en: "candidates for the estimate", zh: "候选估计值" }, points, seeds);
  return byDistance(set, observationsFor(calibrating, set, seeds), figures)[0];
}

function byDistance(set: Matched, observations: readonly Observation[], figures: readonly Figures[]): Figures[] {
  const distance = ({ means }: Figures) => weightedDistance(observations, usedOf(set, means).map(certain));
  return [...figures].sort((one, other) => distance(one) - distance(other));
}
