import type { Command } from "commander";
import { numberIn, wholeNumberIn } from "../numbers.ts";

export interface IntervalOptions {
  readonly level: number;
  readonly resamples: number;
}

/** Level of the intervals, and the bootstrap samples that they rest on. */
export function withInterval(command: Command): Command {
  return withLevel(command).option(
    "--resamples <n>",
    "bootstrap samples of the intervals",
    wholeNumberIn({ option: "--resamples", min: 2, max: 100_000 }),
    1000
  );
}

export function withLevel(command: Command): Command {
  return command.option(
    "--level <share>",
    "level of the intervals",
    numberIn({ option: "--level", min: 0.5, max: 0.9999 }),
    0.95
  );
}
