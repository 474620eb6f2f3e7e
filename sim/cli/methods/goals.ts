import type { Command } from "commander";
import { nearestWord } from "../../scenario/nearest-word.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodMessages } from "../words/method-messages.ts";

export interface GoalOptions {
  readonly minimise: readonly string[];
}

/** Outputs of which less is better; of all others more is. */
export function withGoals(command: Command): Command {
  return command.option(
    "--minimise <names>",
    "outputs of which less is better, with commas between; of all others more is",
    (names) => names.split(","),
    []
  );
}

/** For each output 1 where more is better and −1 where less is. */
export function goalSigns(outputs: readonly string[], { minimise }: GoalOptions): number[] {
  const causes = minimise
    .filter((name) => !outputs.includes(name))
    .map((name) => say(methodMessages.unknownGoal(name, outputs, nearestWord(name, outputs))));
  if (causes.length > 0) throw new UsageError(causes);
  return outputs.map((name) => (minimise.includes(name) ? -1 : 1));
}
