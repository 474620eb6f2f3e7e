import { valueSetIds } from "../uncertainties/value-sets.ts";
import {
  isMembers,
  nestingProblems,
  numberProblems,
  plainRule,
  unknownKeys,
  wholeNumberProblems
} from "./check-parts.ts";
import { scenarioProblems } from "./check-scenario.ts";
import { type Checked, checked, type Problem } from "./problem.ts";
import { longestSeed, seedLength, unknownKey, wrongKind } from "./problems.ts";
import { longestHorizon, type RunSpec } from "./run-spec.ts";

const specKeys = ["region", "scenario", "seed", "replicate", "scale", "months", "generator", "values"];
export const generators = ["threefry", "philox"];

/** Reads parsed JSON as a run spec of one of the given regions, or says all that is wrong with it at once. */
export function checkRunSpec(input: unknown, regions: readonly string[]): Checked<RunSpec> {
  const deep = nestingProblems("run spec", input);
  if (deep.length > 0) return checked(input, deep);
  if (!isMembers(input)) {
    const expected = { en: `an object with ${specKeys.join(", ")}`, zh: `含${specKeys.join("、")}的对象` };
    return checked(input, [wrongKind("run spec", input, expected)]);
  }
  const months = wholeNumberProblems("months", input.months, monthsRule);
  return checked(input, [
    ...unknownKeys("run spec", input, specKeys),
    ...choiceProblems("region", input.region, regions),
    ...seedProblems(input.seed),
    ...wholeNumberProblems("replicate", input.replicate, replicateRule),
    ...numberProblems("scale", input.scale, scaleRule),
    ...months,
    ...choiceProblems("generator", input.generator, generators),
    ...choiceProblems("values", input.values, valueSetIds),
    ...scenarioProblems(input.scenario, months.length === 0 ? (input.months as number) : longestHorizon)
  ]);
}

const replicateRule = plainRule({ en: "The replicate", zh: "重复序号" }, 0, 999_999);
export const scaleRule = plainRule({ en: "Scale", zh: "抽样比例" }, 0.01, 1);
export const monthsRule = plainRule({ en: "Horizon", zh: "模拟期" }, 1, longestHorizon);

/** Whether a text can be a random seed: it has something to see, and not too much. */
export function isSeed(seed: string): boolean {
  return seed.trim() !== "" && [...seed].length <= longestSeed;
}

/** A seed that a person can type. */
export function seedProblems(seed: unknown): Problem[] {
  if (typeof seed !== "string")
    return [wrongKind("seed", seed, { en: "a text of 1 to 64 characters", zh: "1至64个字符的文字" })];
  return isSeed(seed) ? [] : [seedLength("seed", seed)];
}

/** One of the known ids. */
export function choiceProblems(where: string, value: unknown, known: readonly string[]): Problem[] {
  if (typeof value !== "string")
    return [wrongKind(where, value, { en: `one of: ${known.join(", ")}`, zh: known.join("、") })];
  const kind = { en: `a known ${where}`, zh: `已有的${where}` };
  return known.includes(value) ? [] : [unknownKey(where, value, known, kind)];
}
