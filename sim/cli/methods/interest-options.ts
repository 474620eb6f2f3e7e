import type { Command } from "commander";
import type { Text } from "../../declare/text.ts";
import type { AddProblem } from "../../import/problem-list.ts";
import { numberIn } from "../numbers.ts";
import { outputOf, type Tables } from "./tables.ts";

export interface InterestOptions {
  readonly above?: number;
  readonly below?: number;
  readonly output?: string;
}

/** Which cases are of interest. */
export function withInterest(command: Command): Command {
  const bound = (option: string) => numberIn({ option, min: -Number.MAX_VALUE, max: Number.MAX_VALUE });
  return command
    .option(
      "--above <value>",
      "cases of interest have an output above; without it and --below the output is 0 or 1",
      bound("--above")
    )
    .option("--below <value>", "cases of interest have an output below", bound("--below"));
}

/** 1 for cases of interest, else 0. */
export function interestOf(tables: Tables, { above, below, output }: InterestOptions, add: AddProblem): number[] {
  const values = outputOf(tables, output, add);
  if (above === undefined && below === undefined) return checked(values, tables, add);
  return values.map((value) =>
    Number(value > (above ?? Number.NEGATIVE_INFINITY) && value < (below ?? Number.POSITIVE_INFINITY))
  );
}

function checked(values: readonly number[], { outputs: { file, lines } }: Tables, add: AddProblem): number[] {
  return values.map((value, row) => {
    if (value !== 0 && value !== 1 && !Number.isNaN(value)) {
      const expected = { en: "0 or 1, or a bound with --above or --below", zh: "0或1，或用--above、--below给出界限" };
      add({ file, line: lines[row], column: "", found: String(value), expected, nearest: value > 0.5 ? "1" : "0" });
    }
    return value;
  });
}

/** What they do, as the end of a sentence. */
export function interestWords({ above, below }: InterestOptions): Text {
  const en = [...(above === undefined ? [] : [`above ${above}`]), ...(below === undefined ? [] : [`below ${below}`])];
  const zh = [...(above === undefined ? [] : [`高于${above}`]), ...(below === undefined ? [] : [`低于${below}`])];
  if (en.length === 0) return { en: "are of interest", zh: "属于关注情形" };
  return { en: `have an output ${en.join(" and ")}`, zh: `结果${zh.join("且")}` };
}
