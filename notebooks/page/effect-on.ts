import { isReadableAt, type Outcome, outcomeValue, type PairedDifference, pairedDifference } from "../../sim/index.ts";
import type { ScenarioRuns } from "./run-scenarios.ts";

/**
 * What a scenario changes of an outcome over the whole horizon, pair by pair under the same luck; nothing where runs of
 * this scale do not tell the outcome.
 */
export function effectOn(
  outcome: Pick<Outcome, "measure" | "scaleFree">,
  before: ScenarioRuns,
  after: ScenarioRuns
): PairedDifference {
  if (!isReadableAt(outcome, before.records[0]?.spec.scale)) return pairedDifference([], []);
  const [a, b] = [before, after].map(({ records }) => records.map((record) => outcomeValue(record, outcome)));
  return pairedDifference(a, b);
}
