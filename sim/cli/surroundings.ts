import { setMaxListeners } from "node:events";
import { createInterface } from "node:readline/promises";
import type { StoredCalibration } from "../analysis/calibration/calibration.ts";
import type { Engine } from "../experiment/engine.ts";
import type { RunRecord } from "../record/record.ts";
import { nodePool } from "../run/node.ts";
import type { Pool } from "../run/pool.ts";
import { type PopulationFacts, populationFacts } from "../run/population-facts.ts";
import { loadRegion } from "../run/region-packs.ts";
import { simulate } from "../run/simulate.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import type { RegionPack } from "../world/region.ts";
import { BrokenOff } from "./broken-off.ts";
import type { EngineChoice } from "./experiment/engine-choice.ts";
import { openEngine } from "./experiment/open-engine.ts";
import { fileError } from "./file-error.ts";
import { fileMessages } from "./words/file-messages.ts";
import { say } from "./words/language.ts";
import { storedCalibration } from "./worlds.ts";

/** What the commands need of the world around them; tests put their own in its place. */
export interface Surroundings {
  /** A line of the result, on standard output. */
  readonly print: (line: string) => void;
  /** Anything else, on standard error. */
  readonly tell: (text: string) => void;
  readonly openPool: (workers: number) => Pool;
  readonly openEngine: (choice: EngineChoice) => Promise<Engine>;
  /** Asks a person; undefined where there is none to answer. */
  readonly ask: (question: string) => Promise<boolean | undefined>;
  /** Variables of the shell, among them its language. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person presses Ctrl-C or the machine asks to end. */
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
  const interrupted = interruptSignal();
  process.stdout.on("error", outputFailed);
  process.stderr.on("error", () => undefined);
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (text) => void process.stderr.write(text),
    openPool: nodePool,
    openEngine,
    environment: process.env,
    ask: (question) => askAtTerminal(question, interrupted()),
    get signal() {
      return interrupted();
    },
    lookAtPopulation: async (spec) => populationFacts(spec, await loadRegion(spec.region), breathing(interrupted())),
    simulateHere: (spec, pack) => monthByMonth(spec, pack, breathing(interrupted())),
    calibrationOf: storedCalibration,
    today: () => new Date().toISOString().slice(0, 10),
    clock: () => performance.now() / 1000
  };
}

/**
 * The signal of an interrupt, for those who look at it. Until somebody asks for it an interrupt ends the process at
 * once: a long calculation on this thread lets nothing in between.
 */
function interruptSignal(): () => AbortSignal {
  const interrupt = new AbortController();
  let isHeard = false;
  return () => {
    if (isHeard) return interrupt.signal;
    isHeard = true;
    // every run that waits for a thread listens
    setMaxListeners(0, interrupt.signal);
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interrupt.abort());
    return interrupt.signal;
  };
}

/** Standard output that cannot be written to is told once; whoever went away without reading on needs no word. */
function outputFailed(error: Error): void {
  process.exitCode = 1;
  const told = fileError(error);
  if (told && !told.isQuiet) process.stderr.write(`${say(told.sentence)}\n`);
}

/** A question that is answered with y or n, where a person sits at the terminal; an interrupt is a no. */
async function askAtTerminal(question: string, signal: AbortSignal): Promise<boolean | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const stop = new AbortController();
  lines.on("SIGINT", () => stop.abort());
  try {
    const answer = await lines.question(`${question} [y/n] `, { signal: AbortSignal.any([signal, stop.signal]) });
    return /^y/i.test(answer.trim());
  } catch (error) {
    if ((error as Error).name === "AbortError") return false;
    throw error;
  } finally {
    lines.close();
  }
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
    if (signal.aborted) throw new BrokenOff("cancelled", say(fileMessages.cancelled), []);
  };
}
