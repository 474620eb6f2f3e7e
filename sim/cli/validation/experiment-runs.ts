import { namedScenario } from "../../derive/named-scenarios.ts";
import type { RunRecord } from "../../record/record.ts";
import type { Pool } from "../../run/pool.ts";
import type { RunSpec } from "../../scenario/run-spec.ts";
import type { ValueSetId } from "../../uncertainties/value-sets.ts";
import {
  type Changes,
  type Comparison,
  type Experiment,
  type Measured,
  measuredOf,
  scaleOf
} from "../../validation/experiment.ts";
import { type Extreme, extremesSeed } from "../../validation/extremes.ts";
import { runBrokenOff } from "../broken-off.ts";
import type { Surroundings } from "../surroundings.ts";
import { say } from "../words/language.ts";
import { messages } from "../words/messages.ts";

/** Runs of small cities by which claims are judged. */
export interface ExperimentRuns {
  readonly region: string;
  readonly values: ValueSetId;
  readonly seeds: number;
  /** Scale of an experiment before it is enlarged. */
  readonly scale: number;
  readonly pool: Pool;
  readonly surroundings: Pick<Surroundings, "signal" | "tell">;
}

const extremeSizes = { scale: 0.02, months: 24 };

/** Runs the rules of an experiment under the same seeds; keeps what its claims look at and lets the records go. */
export async function runExperiment(
  runs: ExperimentRuns,
  experiment: Experiment<Comparison>,
  seed: string
): Promise<Measured> {
  const { rules, months, test } = experiment;
  runs.surroundings.tell(`${say(messages.rulesUnderSeeds(test, Object.keys(rules).length, runs.seeds))}\n`);
  const sizes = { seed, scale: scaleOf(experiment, runs.scale), months };
  const names = Object.keys(rules);
  const measured = Object.fromEntries(names.map((name) => [name, [] as (readonly (number | null)[])[]]));
  for (let replicate = 0; replicate < runs.seeds; replicate++) {
    const specs = names.map((name) => specUnder(runs, rules[name], { ...sizes, replicate }));
    const records = await recordsOf(runs, specs);
    names.forEach((name, place) => void measured[name].push(measuredOf(experiment, records[place])));
  }
  return measured;
}

/** Runs the conditions of an extreme and today’s rules. */
export async function runExtreme(
  runs: ExperimentRuns,
  { runs: conditions }: Extreme
): Promise<Readonly<Record<string, RunRecord>>> {
  const named = Object.entries({ usual: {}, ...conditions });
  const specs = named.map(([, changes]) =>
    specUnder(runs, changes, { ...extremeSizes, seed: extremesSeed, replicate: 0 })
  );
  const records = await recordsOf(runs, specs);
  return Object.fromEntries(named.map(([name], place) => [name, records[place]]));
}

type Sizes = Pick<RunSpec, "seed" | "replicate" | "scale" | "months">;

function specUnder({ region, values }: ExperimentRuns, changes: Changes, sizes: Sizes): RunSpec {
  const baseline = namedScenario("baseline");
  const levers = Object.entries(changes.levers ?? {}).map(([id, value]) => [id, [{ from: 0, value }]]);
  const scenario = {
    ...baseline,
    levers: { ...baseline.levers, ...Object.fromEntries(levers) },
    assumptions: { ...changes.assumptions }
  };
  return { region, scenario, generator: "threefry", values, ...sizes };
}

async function recordsOf(
  { pool, surroundings: { signal } }: ExperimentRuns,
  specs: readonly RunSpec[]
): Promise<RunRecord[]> {
  const results = await pool.runAll(specs, { signal });
  return results.map((result) => {
    if (!result.ok) throw runBrokenOff(result.problem);
    return result.record;
  });
}
