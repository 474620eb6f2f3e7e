import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { nodeRunners } from "../../run/node.ts";
import { regionIds } from "../../run/regions.ts";
import { withQueueOptions } from "../experiment/engine-choice.ts";
import { noRedis, redisAddress } from "../experiment/open-engine.ts";
import { numberIn, wholeNumberIn } from "../numbers.ts";
import { readRegion } from "../read-region.ts";
import type { Surroundings } from "../surroundings.ts";
import { usefulThreads } from "../useful-threads.ts";
import { say } from "../words/language.ts";

interface WorkOptions {
  readonly redis?: string;
  readonly store: string;
  readonly workers: number;
  readonly patience: number;
  readonly idle?: number;
  readonly region?: string;
}

/** `techmarket work`: the threads of this machine for the experiments of a queue. */
export function addWork(program: Command, surroundings: Surroundings): void {
  withQueueOptions(program.command("work"))
    .description("run what experiments with --engine bullmq hand in, until stopped")
    .option(
      "--workers <n>",
      "threads, each for one run",
      wholeNumberIn({ option: "--workers", min: 1, max: 256 }),
      availableParallelism()
    )
    .option(
      "--patience <seconds>",
      "after so long without a sign of its worker a run is given to another",
      numberIn({ option: "--patience", min: 1, max: 3600 }),
      30
    )
    .option(
      "--idle <minutes>",
      "end after so long without a run",
      numberIn({ option: "--idle", min: 0.01, max: 10_000 })
    )
    .option("--region <file>", "file that import wrote, where runs are of a person’s own data", readRegion)
    .action((options: WorkOptions) => runWork(options, surroundings));
}

async function runWork(options: WorkOptions, { signal, tell, clock }: Surroundings): Promise<void> {
  const { store, workers, patience, idle, region } = options;
  const redis = redisAddress(options.redis);
  const { NoRedis, work } = await import("../../engines/index.ts");
  const regions = [...regionIds, ...(region === undefined ? [] : [region])];
  const measurers = nodeRunners(usefulThreads(workers, Number.POSITIVE_INFINITY));
  try {
    await work({
      redis,
      store,
      measurers,
      regions,
      patience,
      idle,
      signal,
      tell: (text) => tell(`${say(text)}\n`),
      clock
    });
  } catch (error) {
    throw error instanceof NoRedis ? noRedis(error.message) : error;
  } finally {
    for (const measurer of measurers) measurer.close();
  }
}
