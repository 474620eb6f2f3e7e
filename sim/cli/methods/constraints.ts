import { namedChoice } from "../named-choice.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodMessages } from "../words/method-messages.ts";

/** A bound that an output must keep. */
export interface Constraint {
  readonly output: string;
  readonly isUpper: boolean;
  readonly limit: number;
}

/** Reads `output<=limit` or `output>=limit`, after those read before. */
export function readConstraint(text: string, before: readonly Constraint[]): Constraint[] {
  const [, output, sign, number] = /^(.+?)(<=|>=)(.+)$/.exec(text) ?? [];
  const limit = Number(number);
  if (output === undefined || number.trim() === "" || !Number.isFinite(limit)) {
    throw new UsageError([say(methodMessages.badConstraint(text))]);
  }
  return [...before, { output, isUpper: sign === "<=", limit }];
}

export function checkConstraints(constraints: readonly Constraint[], outputs: readonly string[]): void {
  for (const { output } of constraints) namedChoice("--keep names", output, outputs);
}

/** By how much a value breaks the constraint, as a share of the limit, or as it is where the limit is 0. */
export function excessOver({ isUpper, limit }: Constraint, value: number): number {
  return ((isUpper ? 1 : -1) * (value - limit)) / (Math.abs(limit) || 1);
}
