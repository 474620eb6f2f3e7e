import { browserPool, type RunRecord, type RunSpec, type Scenario, type Text } from "../../sim/index.ts";
import { inBoth } from "./in-both.ts";

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
  const specs = scenarios.flatMap((scenario) =>
    Array.from({ length: replicates }, (_, replicate): RunSpec => ({ ...rest, scenario, replicate }))
  );
  const records = await runSpecs(specs, progress);
  return scenarios.map((scenario, place) => ({
    scenario,
    records: records.slice(place * replicates, (place + 1) * replicates)
  }));
}

/** Runs in workers of the page; the first that fails ends the notebook with its message. */
export async function runSpecs(specs: readonly RunSpec[], progress: HTMLElement): Promise<RunRecord[]> {
  const pool = browserPool(Math.min(navigator.hardwareConcurrency, specs.length));
  const from = performance.now();
  const results = await pool.runAll(specs, {
    onProgress: ({ done, total, secondsLeft }) => {
      progress.replaceChildren(...inBoth(progressText(specs.length, done / total, secondsLeft)));
    }
  });
  pool.close();
  progress.replaceChildren(...inBoth(endText(specs.length, (performance.now() - from) / 1000)));
  return results.map((result) => {
    if (!result.ok) throw new Error(result.problem.message);
    return result.record;
  });
}

function progressText(runs: number, share: number, secondsLeft: number | null): Text {
  const [percent, left] = [Math.floor(100 * share), secondsLeft === null ? null : Math.ceil(secondsLeft)];
  return {
    en: `${percent}% of ${runs} runs simulated${left === null ? "" : `, about ${left} s left`}`,
    zh: `共${runs}次运行，已模拟${percent}%${left === null ? "" : `，约剩${left}秒`}`
  };
}

function endText(runs: number, seconds: number): Text {
  const whole = Math.max(1, Math.round(seconds));
  return { en: `${runs} runs, ${whole} s`, zh: `${runs}次运行，用时${whole}秒` };
}
