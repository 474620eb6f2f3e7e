import { setMaxListeners } from "node:events";
import type { StoredCalibration } from "../analysis/calibration/calibration.ts";
import type { RunRecord } from "../record/record.ts";
import { nodePool } from "../run/node.ts";
import type { Pool } from "../run/pool.ts";
import { type PopulationFacts, populationFacts } from "../run/population-facts.ts";
import { loadRegion } from "../run/region-packs.ts";
import { simulate } from "../run/simulate.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { RegionPack } from "../world/region.ts";
import { BrokenOff } from "./broken-off.ts";
import { storedCalibration } from "./worlds.ts";

/** What the commands need of the world around them; tests put their own in its place. */
export interface Surroundings {
  /** A line of the result, on standard output. */
  readonly print: (line: string) => void;
  /** Anything else, on standard error. */
  readonly tell: (text: string) => void;
  readonly openPool: (workers: number) => Pool;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Runs one replicate on this thread and looks at its firms and inventions. */
  readonly lookAtPopulation: (spec: RunSpec) => Promise<PopulationFacts>;
  /** Runs a replicate on this thread with data that no file of the product holds. */
  readonly simulateHere: (spec: RunSpec, pack: RegionPack) => Promise<RunRecord>;
  /** The stored calibration of a region, if it was calibrated. */
  readonly calibrationOf: (region: string) => StoredCalibration | undefined;
  /** The date, for what is to be dated. */
  readonly today: () => string;
  /** Seconds, from any origin. */
  readonly clock: () => number;
}

export function surroundingsOfProcess(): Surroundings {
  const interrupt = new AbortController();
  // every run that waits for a thread listens
  setMaxListeners(0, interrupt.signal);
  process.once("SIGINT", () => interrupt.abort());
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (text) => void process.stderr.write(text),
    openPool: nodePool,
    signal: interrupt.signal,
    lookAtPopulation: async (spec) => populationFacts(spec, await loadRegion(spec.region), breathing(interrupt.signal)),
    simulateHere: (spec, pack) => monthByMonth(spec, pack, breathing(interrupt.signal)),
    calibrationOf: storedCalibration,
    today: () => new Date().toISOString().slice(0, 10),
    clock: () => performance.now() / 1000
  };
}

async function monthByMonth(spec: RunSpec, pack: RegionPack, breathe: () => Promise<void>): Promise<RunRecord> {
  const months = simulate(spec, pack);
  for (;;) {
    await breathe();
    const step = months.next();
    if (step.done) return step.value;
  }
}

/** Lets a cancel in between long calculations, and stops them. */
export function breathing(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new BrokenOff("cancelled", "Cancelled; what was finished is kept.", []);
  };
}
