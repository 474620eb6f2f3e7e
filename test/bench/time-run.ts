import type { Pool } from "../../sim/run/pool.ts";
import type { RunSpec } from "../../sim/scenario/run-spec.ts";

export interface TimedRun {
  /** From the order to the record, seconds. */
  readonly seconds: number;
  readonly stateHash: string;
}

/** A whole run in a worker that is kept, as the page's user waits for it. */
export async function timeRun(pool: Pool, spec: RunSpec): Promise<TimedRun> {
  const start = performance.now();
  const result = await pool.run(spec);
  const seconds = (performance.now() - start) / 1000;
  if (!result.ok) throw new Error(result.problem.message);
  return { seconds, stateHash: result.record.stateHash };
}
