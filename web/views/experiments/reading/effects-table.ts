import { type OutcomeId, outcomes } from "../../../../sim/index.ts";
import type { Table } from "../../../charts/csv.ts";
import type { ScenarioEffect } from "../../../state/reading/effects.ts";
import type { ExperimentTable } from "../../../state/reading/experiment-table.ts";

/** Effects of scenarios as a file: ids of scenario and outcome, and what made them, in every row. */
export function effectsTable(table: ExperimentTable, effects: readonly ScenarioEffect[]): Table {
  return {
    columns: [
      "scenario",
      "outcome",
      "unit",
      "mean",
      "low",
      "high",
      "median",
      "pairs",
      "verdict",
      "points",
      "holds_in",
      "points_low",
      "points_high",
      "variance_points",
      "variance_luck",
      "seed",
      "engine"
    ],
    rows: effects.map(({ scenario, outcome, difference, overPoints }) => [
      scenario,
      outcome,
      outcomes[outcome as OutcomeId].unit.en,
      difference.mean,
      difference.low,
      difference.high,
      difference.median,
      difference.pairs,
      difference.verdict,
      overPoints?.worlds ?? 1,
      overPoints?.holdsIn ?? null,
      overPoints?.low ?? null,
      overPoints?.high ?? null,
      overPoints?.variance?.parameters ?? null,
      overPoints?.variance?.luck ?? null,
      table.experiment.seed,
      table.engine
    ])
  };
}
