import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { isSeed } from "../scenario/check-run-spec.ts";
import { valueSetIds } from "../uncertainties/value-sets.ts";
import { type Batch, batchDefaults } from "./batch.ts";
import { namedChoice } from "./named-choice.ts";
import { numberIn, wholeNumberIn } from "./numbers.ts";
import { pathOf } from "./output-file.ts";
import { readRegion } from "./read-region.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** What the options of a command that runs the model say, but for the scenario. */
export interface BatchOptions extends Partial<Omit<Batch, "scenario">> {
  readonly workers: number;
  readonly out?: string;
  readonly json?: true;
}

/** What `--region` takes, in the help of every command that has it. */
export const regionHelp = `region, by id or name in English or Chinese, or a file that import wrote (default: ${batchDefaults.region})`;

/** What stands where nothing is said; without a scale it is the region’s own. */
type Defaults = Omit<Batch, "scenario" | "scale"> & Partial<Pick<Batch, "scale">>;

/** Gives a command the options that all runs share. Values left out stay undefined, so that a run file can fill them. */
export function withBatchOptions(command: Command, defaults: Defaults = batchDefaults): Command {
  return command
    .option("--region <id>", regionHelp, readRegion)
    .option("--seed <text>", `random seed (default: ${defaults.seed})`, seedText)
    .option(
      "--replicates <n>",
      `numbered draws under the seed (default: ${defaults.replicates})`,
      wholeNumberIn({ option: "--replicates", min: 1, max: 10_000 })
    )
    .option(
      "--scale <share>",
      `share of firms that is simulated (default: ${defaults.scale ?? "1, less where the region is very large"})`,
      numberIn({ option: "--scale", min: 0.01, max: 1 })
    )
    .option(
      "--months <n>",
      `months after the burn-in (default: ${defaults.months})`,
      wholeNumberIn({ option: "--months", min: 1, max: 240 })
    )
    .option(
      "--values <set>",
      `values of the assumptions: ${valueSetIds.join(" or ")} (default: ${defaults.values})`,
      (typed: string) => namedChoice("--values is", typed, valueSetIds)
    )
    .option(
      "--workers <n>",
      "threads",
      wholeNumberIn({ option: "--workers", min: 1, max: 256 }),
      availableParallelism()
    )
    .option("--out <folder>", "folder for files; a run into it again goes on where it stopped", pathOf("--out"))
    .option("--json", "print the result as one line of JSON");
}

function seedText(text: string): string {
  if (isSeed(text)) return text;
  throw new UsageError([say(messages.seedLength(text.trim() === "" ? 0 : [...text].length))]);
}
