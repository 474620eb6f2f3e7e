import { type Box, restrictedFactors } from "../../analysis/discovery/box.ts";
import { boxSentence, conditionWords } from "../../analysis/discovery/box-words.ts";
import { type PrimSettings, type PrimStep, prim as primTrajectory, usualPrim } from "../../analysis/discovery/prim.ts";
import { quasiP } from "../../analysis/discovery/quasi-p.ts";
import { numberIn, wholeNumberIn } from "../numbers.ts";
import { shortNumber, textTable } from "../text-table.ts";
import { UsageError } from "../usage-error.ts";
import { say } from "../words/language.ts";
import { methodHeadings as columns } from "../words/method-headings.ts";
import { methodMessages } from "../words/method-messages.ts";
import { type InterestOptions, interestOf, interestWords, withInterest } from "./interest-options.ts";
import type { Method, MethodOptions } from "./method.ts";
import { factorsOf, readTables } from "./tables.ts";

type PrimOptions = MethodOptions &
  PrimSettings &
  InterestOptions & { readonly threshold: number; readonly step?: number };

const share = (option: string, max: number) => numberIn({ option, min: 0.001, max });

/** `techmarket analyse prim`. */
export const prim: Method<PrimOptions> = {
  name: "prim",
  what: "scenario discovery: the box in which cases of interest are dense, by patient rule induction",
  options: (command) =>
    withInterest(command)
      .option("--peel <share>", "share of the cases that one peel takes off", share("--peel", 0.5), usualPrim.peel)
      .option(
        "--paste <share>",
        "share of the cases beyond an end that one paste adds",
        share("--paste", 0.5),
        usualPrim.paste
      )
      .option("--mass <share>", "least share of all cases in a box", share("--mass", 1), usualPrim.mass)
      .option(
        "--threshold <share>",
        "least density of a box that is given out",
        numberIn({ option: "--threshold", min: 0, max: 1 }),
        0.8
      )
      .option(
        "--step <n>",
        "step of the trajectory whose box is meant (default: the last)",
        wholeNumberIn({ option: "--step", min: 0, max: 100_000 })
      ),
  analyse(options, surroundings) {
    const { names, rows, interest } = readTables(options, surroundings, (tables, add) => ({
      ...factorsOf(tables, add),
      interest: interestOf(tables, options, add)
    }));
    const trajectory = primTrajectory(rows, interest, options);
    const chosen = stepOf(trajectory, options.step);
    if (chosen.density < options.threshold) {
      surroundings.tell(`${say(methodMessages.boxTooThin(shortNumber(chosen.density), options.threshold))}\n`);
    }
    const whole = trajectory[0].box;
    const conditions = conditionWords(
      chosen.box,
      whole,
      names.map((name) => ({ en: name, zh: name }))
    );
    const words = boxSentence(conditions, chosen, interestWords(options), trajectory[0].density);
    const result = {
      names,
      trajectory: trajectoryFields(trajectory),
      box: chosen.density < options.threshold ? null : boxFields(names, chosen.box),
      quasi_p: quasiFields(names, rows, interest, chosen.box, whole),
      words
    };
    return { result, lines: [trajectoryLines(trajectory), say(words)].join("\n\n") };
  }
};

function stepOf(trajectory: readonly PrimStep[], step = trajectory.length - 1): PrimStep {
  const last = trajectory.length - 1;
  if (step <= last) return trajectory[step];
  throw new UsageError([say(methodMessages.stepOutside(step, last))]);
}

function trajectoryFields(trajectory: readonly PrimStep[]) {
  return {
    coverage: trajectory.map(({ coverage }) => coverage),
    density: trajectory.map(({ density }) => density),
    mass: trajectory.map(({ mass }) => mass),
    res_dim: trajectory.map(({ restricted }) => restricted)
  };
}

/** Both ends of every factor. */
export function boxFields(names: readonly string[], box: Box) {
  return Object.fromEntries(names.map((name, factor) => [name, [box[factor].low, box[factor].high]]));
}

function quasiFields(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  interest: readonly number[],
  box: Box,
  whole: Box
) {
  const values = quasiP(rows, interest, box, whole);
  return Object.fromEntries(
    restrictedFactors(box, whole).map((factor) => [names[factor], [values[factor].low, values[factor].high]])
  );
}

function trajectoryLines(trajectory: readonly PrimStep[]): string {
  const rows = trajectory.map(({ coverage, density, mass, cases, restricted }, step) => [
    String(step),
    ...[coverage, density, mass].map(shortNumber),
    String(cases),
    String(restricted)
  ]);
  return textTable(
    [columns.step, columns.coverage, columns.density, columns.mass, columns.cases, columns.restricted].map(say),
    rows
  );
}
