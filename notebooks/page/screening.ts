import { designs, type ElementaryEffect, elementaryEffects } from "../../sim/analysis/index.ts";
import { type LeverId, levers, type Outcome, outcomeValue, type RunRecord, type RunSpec } from "../../sim/index.ts";
import { leverScenario, valueAt } from "./lever-moves.ts";
import { runSpecs, type Settings } from "./run-scenarios.ts";

/** A factor of the screening: a lever, or the draw of luck beside which levers are judged. */
export type Screened = LeverId | "luck";

export interface Screening {
  readonly factors: readonly Screened[];
  /** Walks × points. */
  readonly walks: readonly (readonly (readonly number[])[])[];
  readonly records: readonly RunRecord[];
}

/** Levels of the grid; the draw of luck has as many. */
const levels = 4;

/** Morris’ walks over the whole ranges of some levers and over draws of luck, as many walks as there are replicates. */
export async function screen(
  chosen: readonly LeverId[],
  settings: Settings,
  progress: HTMLElement
): Promise<Screening> {
  const factors: readonly Screened[] = [...chosen, "luck"];
  const { replicates, ...rest } = settings;
  const space = { names: factors, bounds: factors.map(() => [0, 1] as const), levels };
  const points = designs.morris.points(space, replicates, settings.seed);
  const specs = points.map((point): RunSpec => {
    const values = Object.fromEntries(chosen.map((lever, place) => [lever, valueAt(levers[lever], point[place])]));
    return {
      ...rest,
      scenario: leverScenario("point", values),
      replicate: Math.round(point[chosen.length] * (levels - 1))
    };
  });
  const records = await runSpecs(specs, progress);
  const length = factors.length + 1;
  const walks = Array.from({ length: replicates }, (_, walk) => points.slice(walk * length, (walk + 1) * length));
  return { factors, walks, records };
}

/** What each factor does to an outcome over its whole range, the strongest first. */
export function screened({ factors, walks, records }: Screening, outcome: Outcome) {
  const values = records.map((record) => outcomeValue(record, outcome) ?? Number.NaN);
  const { length } = walks[0];
  const effects = elementaryEffects(
    walks,
    walks.map((_, walk) => values.slice(walk * length, (walk + 1) * length))
  );
  return factors
    .map((factor, place): { factor: Screened; effect: ElementaryEffect } => ({ factor, effect: effects[place] }))
    .filter(({ effect }) => Number.isFinite(effect.meanAbsolute))
    .sort((one, other) => other.effect.meanAbsolute - one.effect.meanAbsolute);
}
