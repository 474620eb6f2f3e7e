import { expect, test } from "vitest";
import { checkJob, isJobId, jobId, type QueueJob } from "../../../sim/engines/queue-job.ts";
import { planOf } from "../../../sim/experiment/plan.ts";
import { smallExperiment } from "../experiment/small-experiment.ts";

const plan = planOf(smallExperiment({ scenarios: ["plan"], replicates: 2, outcomes: ["turnover"] }));
const mark = { engine: "0.1.0", probe: "0123456789abcdef" };
const job = (place = 0): QueueJob => ({ format: "techmarket job 1", mark, task: plan.task(place) });

test("a job is named by its content: another run, engine or outcome has another name", () => {
  const other = { ...job(), mark: { ...mark, probe: "0123456789abcdee" } };
  const more = { ...job(), task: { ...plan.task(0), outcomes: ["turnover", "takeovers"] as const } };
  const names = [job(0), job(1), other, more].map(jobId);
  expect(new Set(names).size).toBe(4);
  expect(names.every(isJobId)).toBe(true);
  expect(jobId(JSON.parse(JSON.stringify(job())))).toBe(names[0]);
});

test("a sound job comes out of a queue as it went in", () => {
  const data = JSON.parse(JSON.stringify(job()));
  expect(checkJob(data, ["chongqing"])).toEqual({ ok: true, value: job() });
});

test.each([
  ["nothing", null],
  ["a text", "rm -rf /"],
  ["a job of another format", { ...job(), format: "techmarket job 2" }],
  ["a job that says where to write", { ...job(), file: "../../etc/passwd" }],
  ["a job without an engine", { ...job(), mark: undefined }],
  ["a run of no region", { ...job(), task: { ...plan.task(0), spec: { ...plan.task(0).spec, region: "../secret" } } }],
  [
    "a run of three thousand months",
    { ...job(), task: { ...plan.task(0), spec: { ...plan.task(0).spec, months: 3000 } } }
  ],
  ["an outcome that there is not", { ...job(), task: { ...plan.task(0), outcomes: ["constructor"] } }],
  ["a run with a key too many", { ...job(), task: { ...plan.task(0), callback: "x" } }]
])("%s in the queue is refused in words", (_, data) => {
  const result = checkJob(data, ["chongqing"]);
  expect(result.ok).toBe(false);
  expect(!result.ok && result.problems.every(({ sentence }) => sentence.en !== "" && sentence.zh !== "")).toBe(true);
});
