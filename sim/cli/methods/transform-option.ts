import type { Command } from "commander";
import { heavyTail } from "../../analysis/sensitivity/heavy-tail.ts";
import { type TransformId, transformIds, transforms } from "../../analysis/sensitivity/transforms.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import { namedChoice } from "../named-choice.ts";
import type { Surroundings } from "../surroundings.ts";
import { shortNumber } from "../text-table.ts";
import { say } from "../words/language.ts";
import { methodMessages } from "../words/method-messages.ts";
import type { Tables } from "./tables.ts";

export interface TransformOptions {
  readonly transform: TransformId;
}

/** What is done to an output before a method that rests on its variance. */
export function withTransform(command: Command): Command {
  return command.option(
    "--transform <kind>",
    `what is done to a heavy-tailed output first: ${transformIds.join(", ")}`,
    (typed) => namedChoice("--transform is", typed, transformIds),
    "none"
  );
}

/** The output as it is analysed; says so where its variance may not exist. */
export function transformed(
  values: readonly number[],
  { transform }: TransformOptions,
  { outputs }: Tables,
  { tell }: Surroundings,
  add: AddProblem
): number[] {
  if (transform === "log") checkPositive(values, outputs, add);
  const tail = transform === "none" ? heavyTail(values) : undefined;
  if (tail !== undefined) tell(`${say(methodMessages.heavyTail(shortNumber(tail)))}\n`);
  return transforms[transform](values);
}

function checkPositive(values: readonly number[], { file, lines }: Tables["outputs"], add: AddProblem): void {
  values.forEach((value, row) => {
    if (value <= 0) {
      const expected = { en: "a number above 0, for --transform log", zh: "大于0的数字（--transform log）" };
      add({ file, line: lines[row], column: "", found: String(value), expected });
    }
  });
}
