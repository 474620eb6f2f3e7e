import { type Outcome, outcomeValue, type PairedDifference, pairedDifference } from "../../sim/index.ts";
import type { ScenarioRuns } from "./run-scenarios.ts";

/** What a scenario changes of an outcome over the whole horizon, pair by pair under the same luck. */
export function effectOn(
  outcome: Pick<Outcome, "measure">,
  before: ScenarioRuns,
  after: ScenarioRuns
): PairedDifference {
  const [a, b] = [before, after].map(({ records }) => records.map((record) => outcomeValue(record, outcome)));
  return pairedDifference(a, b);
}
