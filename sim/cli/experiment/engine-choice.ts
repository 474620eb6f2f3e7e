import { join } from "node:path";
import { type Command, Option } from "commander";
import { wholeNumberIn } from "../numbers.ts";

/** Who carries out an experiment. */
export const engineKinds = ["pool", "process", "bullmq"] as const;
export type EngineKind = (typeof engineKinds)[number];

export interface EngineChoice {
  readonly engine: EngineKind;
  /** Runs at the same time; the engine knows how many where nothing is said. */
  readonly workers?: number;
  readonly redis?: string;
  readonly store: string;
  /** Runs that there are at most: no more are ever under way. */
  readonly runs: number;
}

/** Where results of a queue lie unless somebody says another place. */
export const usualStore = join("out", "store");

/** Gives a command the options by which an engine is chosen. */
export function withEngineOptions(command: Command): Command {
  return withQueueOptions(command)
    .addOption(
      new Option(
        "--engine <kind>",
        "pool: threads of this machine; process: this thread alone; bullmq: machines at work for a Redis"
      )
        .choices(engineKinds)
        .default("pool")
    )
    .option(
      "--workers <n>",
      "runs at the same time (default: one for each core; with bullmq 256 handed in)",
      wholeNumberIn({ option: "--workers", min: 1, max: 10_000 })
    );
}

/** Gives a command the options that tell where a queue is. */
export function withQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--redis <url>",
        "address of the queue, redis:// or rediss:// for TLS, perhaps with user and password"
      ).env("TECHMARKET_REDIS")
    )
    .option("--store <folder>", "folder for results that all machines of the queue share", usualStore);
}
