import { namedScenario } from "../derive/named-scenarios.ts";
import { outcomes } from "../outcomes/index.ts";
import { engineVersion } from "../run/engine-version.ts";
import type { Measured, RunTask } from "../run/measure.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { mixedText } from "../scenario/mixing-hash.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { usualValues } from "../uncertainties/value-sets.ts";
import type { Experiment } from "./experiment.ts";
import type { JournalHead } from "./journal.ts";

/** What tells an engine and its data from others: its version, and what it makes of a small run. */
export type EngineMark = Pick<JournalHead, "engine" | "probe">;

/** The smallest share, and a horizon in which every rule of the plan has had time to act. */
const probeScale = 0.01;
const probeMonths = 6;

/** The small run of a region by which engines are told apart. */
export function probeTask({ region, outcomes: wanted }: Pick<Experiment, "region" | "outcomes">): RunTask {
  const scenario = namedScenario("plan");
  const spec: RunSpec = {
    region,
    scenario,
    seed: "probe",
    replicate: 0,
    scale: probeScale,
    months: probeMonths,
    generator: "threefry",
    values: usualValues
  };
  return { spec, outcomes: wanted };
}

/**
 * The mark of an engine for an experiment. Two engines of one version that were changed or have other data differ in
 * the state at the end of the probe, or in how the outcomes asked for are measured.
 */
export async function engineMark(
  experiment: Pick<Experiment, "region" | "outcomes">,
  measure: (task: RunTask) => Promise<Measured>
): Promise<EngineMark> {
  const measured = await measure(probeTask(experiment));
  if (!measured.ok) throw new Error(measured.problem.message);
  const measures = experiment.outcomes.map((id) => outcomes[id].measure);
  return { engine: engineVersion, probe: mixedText(measured.figures.stateHash + canonicalJson(measures)) };
}
