import {
  type EffectOverWorlds,
  effectOverWorlds,
  type PairedDifference,
  pairedDifference,
  type Value
} from "../../../sim/analysis/index.ts";
import type { ExperimentTable } from "./experiment-table.ts";
import { valueAt } from "./question.ts";

/** What a scenario changes of an outcome against the first under the same luck. */
export interface ScenarioEffect {
  readonly scenario: string;
  readonly outcome: string;
  /** Over replicates, of the means over all points where there are several. */
  readonly difference: PairedDifference;
  /** Over the points of the design, where there are several. */
  readonly overPoints: Omit<EffectOverWorlds, "difference"> | null;
}

/** Every scenario after the first in every outcome asked for. */
export function scenarioEffects(table: ExperimentTable, outcomes: readonly string[]): ScenarioEffect[] {
  return table.scenarios
    .slice(1)
    .flatMap((scenario, before) =>
      outcomes.map((outcome) => ({ scenario, outcome, ...effectOf(table, outcome, before + 1) }))
    );
}

function effectOf(
  table: ExperimentTable,
  outcome: string,
  scenario: number
): Omit<ScenarioEffect, "scenario" | "outcome"> {
  const [before, after] = [0, scenario].map((side) => byPoint(table, outcome, side));
  if (table.points.length === 1) return { difference: pairedDifference(before[0], after[0]), overPoints: null };
  const { difference, ...overPoints } = effectOverWorlds(before, after);
  return { difference, overPoints };
}

/** Points × replicates, of these only those that every point has. */
function byPoint(table: ExperimentTable, outcome: string, scenario: number): Value[][] {
  return table.points.map((_, point) =>
    Array.from({ length: table.experiment.replicates }, (_each, replicate) => {
      const value = valueAt(table, outcome, scenario, point, replicate);
      return Number.isFinite(value) ? value : null;
    })
  );
}
