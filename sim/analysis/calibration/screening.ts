import { elementaryEffects, type Trajectory, trajectories } from "../morris.ts";
import { uniformSource } from "../uniform-source.ts";
import { type Calibrating, figuresAt } from "./calibrating.ts";
import type { FittedTarget } from "./fitted-target.ts";
import { stages } from "./plan.ts";

/** What a parameter does to a figure over its whole range, in half-widths of the figure's tolerance. */
export interface Screened {
  readonly target: string;
  /** Mean absolute effect by parameter. */
  readonly effects: readonly number[];
  /** Places of the parameters that the figure hangs on. */
  readonly inputs: readonly number[];
}

/** A parameter that does less to a figure than this share of what the strongest does counts as noise there. */
const weakest = 0.08;

/** Walks through the space, each parameter moved once in each, under one seed. */
export async function screenParameters(calibrating: Calibrating): Promise<Screened[]> {
  const { space, targets } = calibrating.problem;
  const { seed, trajectories: count } = calibrating.plan;
  const walks = trajectories(count, space.length, uniformSource(seed, "trajectory", stages.walks));
  const figures = await figuresAt(calibrating, { en: "screening", zh: "筛选" }, walks.flat(), 1);
  const steps = space.length + 1;
  const means = walks.map((_, walk) => figures.slice(walk * steps, (walk + 1) * steps).map((own) => own.means));
  return screen(targets, walks, means);
}

/**
 * @param values by walk, place on the walk and target, on the scale of the comparison; null where not defined
 */
export function screen(
  targets: readonly FittedTarget[],
  walks: readonly Trajectory[],
  values: readonly (readonly (readonly (number | null)[])[])[]
): Screened[] {
  return targets.map(({ id, variance }, column) => {
    const own = values.map((walk) => walk.map((figures) => figures[column] ?? Number.NaN));
    const halfWidth = 2 * Math.sqrt(variance);
    const effects = elementaryEffects(walks, own).map(({ meanAbsolute }) => finite(meanAbsolute) / halfWidth);
    const strongest = Math.max(...effects);
    const inputs = effects.flatMap((effect, place) => (effect > 0 && effect >= weakest * strongest ? [place] : []));
    return { target: id, effects, inputs };
  });
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
