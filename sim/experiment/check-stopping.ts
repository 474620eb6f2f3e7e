import { outcomeIds } from "../outcomes/index.ts";
import {
  isMembers,
  type Members,
  numberProblems,
  plainRule,
  unknownKeys,
  wholeNumberProblems
} from "../scenario/check-parts.ts";
import type { Problem } from "../scenario/problem.ts";
import { unknownKey, wrongKind } from "../scenario/problems.ts";
import { experimentDefaults } from "./defaults.ts";

const stopKeys = ["outcome", "absolute", "relative", "step", "most"];
/** Fewest replicates of which a spread can be told. */
export const fewestToStop = 3;
export const mostReplicates = 10_000;
const outcomeKind = { en: "the id of an outcome", zh: "结果指标的标识" };
const absoluteRule = plainRule({ en: "The half width", zh: "区间半宽" }, Number.MIN_VALUE, Number.MAX_VALUE);
const relativeRule = plainRule({ en: "The half width as a share of the mean", zh: "区间半宽占均值的比例" }, 1e-6, 1);
const stepRule = plainRule({ en: "The step of replicates", zh: "每次增加的重复次数" }, 1, 1000);

/** What is wrong with the stopping rule of a file, given what else the file says. */
export function stoppingProblems({ stop, replicates = experimentDefaults.replicates, outcomes }: Members): Problem[] {
  if (stop === undefined) return [];
  if (!isMembers(stop)) return [wrongKind("stop", stop, { en: "an object with outcome", zh: "含outcome的对象" })];
  const fewest = typeof replicates === "number" ? replicates : 1;
  const mostRule = plainRule({ en: "The most replicates", zh: "最多重复次数" }, fewest, mostReplicates);
  return [
    ...unknownKeys("stop", stop, stopKeys),
    ...outcomeProblems(stop.outcome, outcomes),
    ...widthProblems(stop),
    ...wholeNumberProblems("stop.step", stop.step, stepRule),
    ...wholeNumberProblems("stop.most", stop.most, mostRule),
    ...(fewest >= fewestToStop ? [] : [fewProblem(replicates)])
  ];
}

function fewProblem(replicates: unknown): Problem {
  const expected = {
    en: `at least ${fewestToStop}, since there is a stopping rule`,
    zh: `至少${fewestToStop}次（设有停止规则）`
  };
  return { ...wrongKind("replicates", replicates, expected), nearest: fewestToStop };
}

function outcomeProblems(outcome: unknown, outcomes: unknown): Problem[] {
  if (!(outcomeIds as readonly unknown[]).includes(outcome)) {
    return [unknownKey("stop.outcome", String(outcome), outcomeIds, outcomeKind)];
  }
  if (!Array.isArray(outcomes) || outcomes.includes(outcome)) return [];
  return [wrongKind("stop.outcome", outcome, { en: "one of outcomes", zh: "outcomes中的一项" })];
}

function widthProblems({ absolute, relative }: Members): Problem[] {
  if (absolute === undefined && relative === undefined) {
    const expected = { en: "a half width, absolute or relative", zh: "区间半宽（absolute或relative）" };
    return [wrongKind("stop.absolute", absolute, expected)];
  }
  return [
    ...(absolute === undefined ? [] : numberProblems("stop.absolute", absolute, absoluteRule)),
    ...(relative === undefined ? [] : numberProblems("stop.relative", relative, relativeRule))
  ];
}
