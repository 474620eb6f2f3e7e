import type { RunRecord } from "../../sim/record/record.ts";
import type { RunResult } from "../../sim/run/runner.ts";

/** The record of a run that must not fail. */
export function recordOf(result: RunResult): RunRecord {
  if (!result.ok) throw new Error(result.problem.message);
  return result.record;
}
