import type { FactorSpace } from "../analysis/designs/factor-space.ts";
import { checkFactorSpace } from "../import/factor-space-file.ts";
import { readJson } from "./read-json.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";
import { messages } from "./words/messages.ts";

/** Reads a problem file: names and bounds of the factors. Keys of other programs that do nothing here are told. */
export function readFactorSpace(file: string, tell: Surroundings["tell"]): FactorSpace {
  const result = checkFactorSpace(readJson(file));
  if (!result.ok) throw new UsageError(result.problems.map(({ sentence }) => say(messages.of(file, sentence))));
  for (const choice of result.value.choices) tell(`${say(messages.of(file, choice))}${say(messages.stop)}\n`);
  return result.value.space;
}
