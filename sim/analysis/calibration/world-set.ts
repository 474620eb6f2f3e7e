import { implausible, weightedDistance } from "../implausibility.ts";
import type { Point } from "../latin-hypercube.ts";
import { uniformSource } from "../uniform-source.ts";
import type { Figures } from "./answers.ts";
import { type Calibrating, designFigures, figuresAt } from "./calibrating.ts";
import { certain, type Matched, observationsFor, pick, worstOf } from "./history-matching.ts";
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
  const more = await designFigures(calibrating, "worlds", points);
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

/** Seeds of the candidates for the estimate over those of the designs. */
const estimateSeeds = 4;
/** Candidates by the emulators, and as many by their own runs. */
const candidates = 6;

/** Simulated moments: the vector whose runs under more seeds have the smallest weighted distance from the data. */
export async function bestOf(calibrating: Calibrating, set: WorldSet, posterior: readonly Point[]): Promise<Figures> {
  const seeds = estimateSeeds * calibrating.plan.replicates;
  const observations = observationsFor(calibrating, set, seeds);
  const distance = ({ means }: Figures) => weightedDistance(observations, usedOf(set, means).map(certain));
  const nearest = (figures: readonly Figures[]) => [...figures].sort((one, other) => distance(one) - distance(other));
  const points = [
    ...closest(set.emulated, posterior, candidates),
    ...nearest(set.figures)
      .slice(0, candidates)
      .map(({ point }) => point)
  ];
  return nearest(await figuresAt(calibrating, "candidates for the estimate", points, seeds))[0];
}
