import { setMaxListeners } from "node:events";
import { nodePool } from "../run/node.ts";
import type { Pool } from "../run/pool.ts";
import { type PopulationFacts, populationFacts } from "../run/population-facts.ts";
import { loadRegion } from "../run/region-packs.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { BrokenOff } from "./broken-off.ts";

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
    clock: () => performance.now() / 1000
  };
}

/** Lets a cancel in between long calculations, and stops them. */
export function breathing(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new BrokenOff("cancelled", "Cancelled; what was finished is kept.", []);
  };
}
