import { fittedTargets } from "../../sim/analysis/calibration/fitted-target.ts";
import { usualEffort } from "../../sim/analysis/calibration/plan.ts";
import { checkRecovery, type Recovery, recoveredShare } from "../../sim/analysis/calibration/recovery.ts";
import { askingBy, type RunFigures } from "../../sim/cli/calibration-runs.ts";
import { freeSpace } from "../../sim/cli/commands/calibrate.ts";
import type { Journal } from "../../sim/cli/journal.ts";
import { targetRows } from "../../sim/cli/target-rows.ts";
import type { Pool } from "../../sim/run/pool.ts";
import { region } from "../small-city.ts";

/** The fixed master seed of the recovery; never changed. */
const recoverySeed = "recovery-1";

export interface RecoveryAmounts {
  readonly points: number;
  readonly replicates: number;
  readonly sets: number;
  readonly scale: number;
  readonly months: number;
}

/** Whether calibration gives back parameters that were put in: one emulator, many pseudo-data sets. */
export function recover(pool: Pool, amounts: RecoveryAmounts, tell: (text: string) => void): Promise<Recovery> {
  const { scale, months, ...sizes } = amounts;
  const targets = fittedTargets(targetRows(region));
  const runs = { space: freeSpace, targets, pack: region, seed: recoverySeed, scale, months };
  const ask = askingBy(runs, pool, inMemory(), { tell });
  const plan = { seed: recoverySeed, effort: usualEffort, ...sizes };
  return checkRecovery(freeSpace, targets, plan, ask, () => Promise.resolve());
}

/** The check fails only if the interval of the coverage excludes what the intervals promise. */
export function holdsPromise({ interval }: Recovery): boolean {
  return interval.low <= recoveredShare && recoveredShare <= interval.high;
}

function inMemory(): Journal<RunFigures> {
  const entries = new Map<string, RunFigures>();
  return {
    unreadable: 0,
    size: 0,
    entry: (key) => entries.get(key),
    keep: (key, entry) => void entries.set(key, entry)
  };
}
