import { browserPool, type RunRecord, type RunSpec, type Scenario } from "../../sim/index.ts";

/** Everything of a run but its scenario and the number of its draw. */
export interface Settings extends Omit<RunSpec, "scenario" | "replicate"> {
  readonly replicates: number;
}

/** Records of one scenario, replicate by replicate. */
export interface ScenarioRuns {
  readonly scenario: Scenario;
  readonly records: readonly RunRecord[];
}

/** Runs each scenario under the same luck in workers of the page; tells its progress in an element. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  { replicates, ...rest }: Settings,
  progress: HTMLElement
): Promise<ScenarioRuns[]> {
  const pool = browserPool(Math.min(navigator.hardwareConcurrency, scenarios.length * replicates));
  const specs = scenarios.flatMap((scenario) =>
    Array.from({ length: replicates }, (_, replicate): RunSpec => ({ ...rest, scenario, replicate }))
  );
  const results = await pool.runAll(specs, {
    onProgress: ({ done, total }) => {
      progress.textContent = `${done} of ${total} months simulated · 已模拟${done}/${total}个月`;
    }
  });
  pool.close();
  const records = results.map((result) => {
    if (!result.ok) throw new Error(result.problem.message);
    return result.record;
  });
  return scenarios.map((scenario, place) => ({
    scenario,
    records: records.slice(place * replicates, (place + 1) * replicates)
  }));
}
