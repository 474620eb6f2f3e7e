import { type Engine, threadEngine } from "../../experiment/engine.ts";
import { inProcess } from "../../run/in-process.ts";
import { type Measurer, measuring } from "../../run/measure.ts";
import { nodeRunners } from "../../run/node.ts";
import { loadRegion } from "../../run/region-packs.ts";
import { simulate } from "../../run/simulate.ts";
import { UsageError } from "../usage-error.ts";
import { usefulThreads } from "../useful-threads.ts";
import { experimentMessages as told } from "../words/experiment-messages.ts";
import { say } from "../words/language.ts";
import type { EngineChoice } from "./engine-choice.ts";

/** Milliseconds in which the file of a finished run reaches this machine, shared folders over a network included. */
const fileLag = 30_000;

/** Runs that lie in a queue at the same time: enough for some dozens of machines. */
const usualHandedIn = 256;

/** Opens the engine that was chosen; close it, or the process will not end. */
export async function openEngine(choice: EngineChoice): Promise<Engine> {
  const { engine, workers, runs } = choice;
  if (engine === "bullmq") return openQueue(choice);
  const threads = usefulThreads(workers, runs);
  return threadEngine(engine === "process" ? [onThisThread()] : nodeRunners(threads), clock);
}

async function openQueue({ redis, store, workers = usualHandedIn, runs }: EngineChoice): Promise<Engine> {
  const { NoRedis, queueEngine } = await import("../../engines/index.ts");
  try {
    const lanes = Math.min(workers, runs);
    return await queueEngine({ redis: redisAddress(redis), store, lanes, local: onThisThread(), fileLag });
  } catch (error) {
    throw error instanceof NoRedis ? noRedis(error.message) : error;
  }
}

/** The address of the queue, which must be said. */
export function redisAddress(redis: string | undefined): string {
  if (redis !== undefined) return redis;
  throw new UsageError([say(told.redisMissing)]);
}

export function noRedis(message: string): UsageError {
  return new UsageError([say(told.noRedis(message))]);
}

function onThisThread(): Measurer {
  return measuring(inProcess({ simulate, loadRegion, breathe }));
}

const clock = () => performance.now() / 1000;

/** Lets a signal in between two months. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
