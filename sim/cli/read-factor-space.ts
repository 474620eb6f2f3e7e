import type { FactorSpace } from "../analysis/designs/factor-space.ts";
import { checkFactorSpace } from "../import/factor-space-file.ts";
import { readJson } from "./read-json.ts";
import { UsageError } from "./usage-error.ts";
import { say } from "./words/language.ts";

/** Reads a problem file: names and bounds of the factors. */
export function readFactorSpace(file: string): FactorSpace {
  const result = checkFactorSpace(readJson(file));
  if (result.ok) return result.value;
  throw new UsageError(result.problems.map(({ sentence }) => `${file}: ${say(sentence)}`));
}
