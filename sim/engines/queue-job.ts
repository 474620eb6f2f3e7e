import { createHash } from "node:crypto";
import type { EngineMark } from "../experiment/engine-mark.ts";
import { outcomeIds } from "../outcomes/index.ts";
import type { RunTask } from "../run/measure.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { isMembers, unknownKeys } from "../scenario/check-parts.ts";
import { checkRunSpec } from "../scenario/check-run-spec.ts";
import { type Checked, checked, type Problem } from "../scenario/problem.ts";
import { wrongKind } from "../scenario/problems.ts";

export const jobFormat = "techmarket job 1";

/** A run as it lies in a queue: all that a worker needs, and nothing that tells it where to write. */
export interface QueueJob {
  readonly format: typeof jobFormat;
  /** The engine that is to run it. */
  readonly mark: EngineMark;
  readonly task: RunTask;
}

/** What a name of a job looks like. */
const idPattern = /^r[0-9a-f]{64}$/;

/**
 * Names a job and the file of its result: a letter, for a queue takes no name of digits alone, and the SHA-256 of the
 * job's content. Who can write to the queue can neither choose a name nor find another content for one.
 */
export function jobId(job: QueueJob): string {
  return `r${createHash("sha256").update(canonicalJson(job)).digest("hex")}`;
}

export function isJobId(text: string): boolean {
  return idPattern.test(text);
}

/** Reads what came out of a queue, which anybody may have put there, or says all that is wrong with it. */
export function checkJob(data: unknown, regions: readonly string[]): Checked<QueueJob> {
  if (!isMembers(data)) return checked(data, [wrongKind("job", data, { en: "an object", zh: "对象" })]);
  return checked(data, [
    ...unknownKeys("job", data, ["format", "mark", "task"]),
    ...(data.format === jobFormat ? [] : [wrongKind("format", data.format, { en: jobFormat, zh: jobFormat })]),
    ...markProblems(data.mark),
    ...taskProblems(data.task, regions)
  ]);
}

function markProblems(mark: unknown): Problem[] {
  const expected = { en: "a version and a hash", zh: "版本与哈希值" };
  const isMark = isMembers(mark) && typeof mark.engine === "string" && typeof mark.probe === "string";
  return isMark ? unknownKeys("mark", mark, ["engine", "probe"]) : [wrongKind("mark", mark, expected)];
}

function taskProblems(task: unknown, regions: readonly string[]): Problem[] {
  if (!isMembers(task)) return [wrongKind("task", task, { en: "an object", zh: "对象" })];
  const spec = checkRunSpec(task.spec, regions);
  return [
    ...unknownKeys("task", task, ["spec", "outcomes"]),
    ...(spec.ok ? [] : spec.problems),
    ...outcomesProblems(task.outcomes)
  ];
}

function outcomesProblems(outcomes: unknown): Problem[] {
  const areKnown = Array.isArray(outcomes) && outcomes.every((id) => (outcomeIds as readonly unknown[]).includes(id));
  return areKnown ? [] : [wrongKind("outcomes", outcomes, { en: "a list of outcomes", zh: "结果指标的列表" })];
}
