import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { wholeNumberIn } from "../numbers.ts";

/** Who carries out an experiment. */
export const engineKinds = ["pool", "process"] as const;
export type EngineKind = (typeof engineKinds)[number];

export interface EngineChoice {
  readonly engine: EngineKind;
  readonly workers: number;
}

/** Gives a command the options by which an engine is chosen. */
export function withEngineOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--engine <kind>", "pool: threads of this machine; process: this thread alone")
        .choices(engineKinds)
        .default("pool")
    )
    .option(
      "--workers <n>",
      "runs at the same time",
      wholeNumberIn({ option: "--workers", min: 1, max: 256 }),
      availableParallelism()
    );
}
