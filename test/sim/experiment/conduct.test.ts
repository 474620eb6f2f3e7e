import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConductOptions, conduct, type ExperimentProgress } from "../../../sim/experiment/conduct.ts";
import type { Estimate } from "../../../sim/experiment/estimate.ts";
import { Journal } from "../../../sim/experiment/journal.ts";
import { type Plan, planOf } from "../../../sim/experiment/plan.ts";
import { writeResults } from "../../../sim/experiment/write-results.ts";
import type { RunTask } from "../../../sim/run/measure.ts";
import { type FakeEngine, fakeEngine } from "./fake-engine.ts";
import { type MemoryFolder, memoryFolder } from "./memory-folder.ts";
import { smallExperiment } from "./small-experiment.ts";

/** Two scenarios at three points, three replicates each: 18 runs. */
const parts = {
  scenarios: ["baseline", "plan"],
  design: { kind: "table", columns: ["maLoanCap"], rows: [[0.6], [0.7], [0.8]] },
  replicates: 3,
  outcomes: ["turnover", "takeovers"]
};

/** One session in a folder; the results are written if it finishes. */
async function session(
  plan: Plan,
  folder: MemoryFolder,
  engine: FakeEngine,
  options: Partial<ConductOptions> & { readonly signal?: AbortSignal } = {}
) {
  let seconds = 0;
  const mark = await engine.mark(plan.experiment);
  const head = { format: "techmarket journal 1", definition: plan.experiment, ...mark } as const;
  const journal = await Journal.open(await folder.grow("journal.jsonl"), head);
  const found = await conduct(plan, engine, journal, { onFailure: "stop", clock: () => seconds++, ...options });
  if (found.end === "finished") await writeResults(plan, found.replicates, journal, folder);
  return found;
}

/** All files but the journal. */
function results({ files }: MemoryFolder) {
  return Object.fromEntries([...files].filter(([name]) => name !== "journal.jsonl"));
}

async function uninterrupted(given: object = parts) {
  const folder = memoryFolder();
  expect(await session(planOf(smallExperiment(given)), folder, fakeEngine())).toMatchObject({ end: "finished" });
  return results(folder);
}

test("the table has a row a run, by point, scenario and replicate", async () => {
  const lines = (await uninterrupted())["results.csv"].trimEnd().split("\n");
  expect(lines[0]).toBe("point,scenario,replicate,seed,status,state,left_out,maLoanCap,turnover,takeovers");
  const names = lines.slice(1).map((line) => line.split(",").slice(0, 3).join(" "));
  expect(names).toEqual(
    [0, 1, 2].flatMap((point) =>
      ["baseline", "plan"].flatMap((scenario) => [0, 1, 2].map((replicate) => `${point} ${scenario} ${replicate}`))
    )
  );
});

test("results have the same bytes however many lanes there are and in whatever order runs end", async () => {
  const expected = await uninterrupted();
  for (const lanes of [2, 3, 7, 40]) {
    const folder = memoryFolder();
    await session(planOf(smallExperiment(parts)), folder, fakeEngine({ lanes }));
    expect(results(folder)).toEqual(expected);
  }
});

test("broken off at any point, again and again, it ends with the same bytes and runs nothing twice", async () => {
  const expected = await uninterrupted();
  const plan = planOf(smallExperiment(parts));
  const anyBreaks = fc.array(
    fc.record({ after: fc.integer({ min: 1, max: 9 }), cut: fc.integer({ min: 0, max: 300 }) }),
    {
      minLength: 1,
      maxLength: 4
    }
  );
  await fc.assert(
    fc.asyncProperty(anyBreaks, fc.integer({ min: 1, max: 4 }), async (breaks, lanes) => {
      const folder = memoryFolder();
      for (const { after, cut } of breaks) {
        const stop = new AbortController();
        const engine = fakeEngine({ lanes, onRun: (ran) => ran.length >= after && stop.abort() });
        await session(plan, folder, engine, { signal: stop.signal });
        const text = folder.files.get("journal.jsonl")!;
        folder.files.set("journal.jsonl", text.slice(0, text.length - (cut % 200)));
      }
      const last = fakeEngine({ lanes });
      expect(await session(plan, folder, last)).toMatchObject({ end: "finished" });
      expect(results(folder)).toEqual(expected);
      expect(new Set(last.ran).size).toBe(last.ran.length);
    }),
    { numRuns: 25 }
  );
});

test("a cancel lets no run go on and keeps those that are over", async () => {
  const stop = new AbortController();
  const engine = fakeEngine({ lanes: 2, onRun: (ran) => ran.length === 5 && stop.abort() });
  const folder = memoryFolder();
  expect(await session(planOf(smallExperiment(parts)), folder, engine, { signal: stop.signal })).toMatchObject({
    end: "cancelled"
  });
  expect(engine.ran).toHaveLength(5);
  expect(folder.files.get("journal.jsonl")!.trimEnd().split("\n")).toHaveLength(6);
});

const failing = (task: {
  readonly spec: { readonly replicate: number; readonly scenario: { readonly id: string } };
}) => (task.spec.replicate === 1 && task.spec.scenario.id === "plan" ? "books do not close" : undefined);

test("under the first policy a failure ends the session at once", async () => {
  const folder = memoryFolder();
  const engine = fakeEngine({ fails: failing });
  expect(await session(planOf(smallExperiment(parts)), folder, engine)).toMatchObject({ end: "failed" });
  // six runs of replicate 0, the baseline of replicate 1, and the failure
  expect(engine.ran).toHaveLength(8);
  expect(folder.files.has("results.csv")).toBe(false);
});

test("under the second all others are run, and the failures are listed with their reason", async () => {
  const folder = memoryFolder();
  const plan = planOf(smallExperiment(parts));
  const options = { onFailure: "list" } as const;
  expect(await session(plan, folder, fakeEngine({ lanes: 3, fails: failing }), options)).toMatchObject({
    end: "finished"
  });
  expect(folder.files.get("failures.csv")).toBe(
    "point,scenario,replicate,reason\n0,plan,1,books do not close\n1,plan,1,books do not close\n2,plan,1,books do not close\n"
  );
  expect(folder.files.get("results.csv")!.match(/,failed,/g)).toHaveLength(3);
});

test("what failed is tried again by the next session", async () => {
  const folder = memoryFolder();
  const plan = planOf(smallExperiment(parts));
  await session(plan, folder, fakeEngine({ fails: failing }), { onFailure: "list" });
  const engine = fakeEngine();
  await session(plan, folder, engine);
  expect(engine.ran).toHaveLength(3);
  expect(results(folder)).toEqual(await uninterrupted());
});

test("a run that failed can be tried again alone", async () => {
  const folder = memoryFolder();
  const plan = planOf(smallExperiment(parts));
  await session(plan, folder, fakeEngine({ fails: failing }), { onFailure: "list" });
  // replicate 1 of the second point under the plan: (1 × 3 + 1) × 2 + 1
  const engine = fakeEngine();
  expect(await session(plan, folder, engine, { only: [9] })).toMatchObject({ end: "finished" });
  expect(engine.ran).toHaveLength(1);
  expect(folder.files.get("failures.csv")).toBe(
    "point,scenario,replicate,reason\n0,plan,1,books do not close\n2,plan,1,books do not close\n"
  );
});

test("a run alone leaves undone what else is missing", async () => {
  const folder = memoryFolder();
  const plan = planOf(smallExperiment(parts));
  const engine = fakeEngine();
  expect(await session(plan, folder, engine, { only: [5] })).toMatchObject({ end: "cancelled" });
  expect(engine.ran).toHaveLength(1);
  await session(plan, folder, engine);
  expect(engine.ran).toHaveLength(18);
  expect(results(folder)).toEqual(await uninterrupted());
});

test("three runs are timed before anybody is asked, and they count", async () => {
  const folder = memoryFolder();
  const engine = fakeEngine({ lanes: 2, turns: () => 4 });
  const asked: Estimate[] = [];
  const confirm = async (estimate: Estimate) => {
    asked.push(estimate);
    return false;
  };
  const plan = planOf(smallExperiment(parts));
  expect(await session(plan, folder, engine, { confirm })).toMatchObject({ end: "declined" });
  expect(engine.ran).toHaveLength(3);
  // 15 runs of 4 seconds are left for two workers
  expect(asked).toMatchObject([
    { pilots: [4, 4, 4], fewest: 18, most: 18, missing: 15, secondsLeft: { low: 30, middle: 30, high: 30 } }
  ]);
  await session(plan, folder, engine, { confirm: async () => true });
  expect(engine.ran).toHaveLength(18);
  expect(results(folder)).toEqual(await uninterrupted());
});

test("progress rises to the end and says how many work", async () => {
  const heard: ExperimentProgress[] = [];
  const onProgress = (progress: ExperimentProgress) => heard.push(progress);
  await session(planOf(smallExperiment(parts)), memoryFolder(), fakeEngine({ lanes: 2 }), { onProgress });
  const done = heard.map((progress) => progress.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toMatchObject({
    done: 18,
    total: 18,
    failed: 0,
    workers: { all: 2, busy: 0 },
    secondsLeft: { middle: 0 }
  });
  expect(Math.max(...heard.map(({ workers }) => workers.busy))).toBe(2);
});

/** At the lowest cap the plan always adds 1; at the others 0 and 2 in turn. */
function value({ spec }: RunTask): number {
  const isSteady = spec.scenario.levers.maLoanCap?.[0].value === 0.6;
  const gain = isSteady ? 1 : 2 * (spec.replicate % 2);
  return 100 + spec.replicate + (spec.scenario.id === "plan" ? gain : 0);
}

test("a stopping rule gives more replicates to the points that need them, whatever the engine", async () => {
  const plan = planOf(smallExperiment({ ...parts, stop: { outcome: "turnover", absolute: 0.1, step: 4, most: 13 } }));
  const alone = memoryFolder();
  await session(plan, alone, fakeEngine({ value }));
  const rows = results(alone)["results.csv"].split("\n");
  const counts = [0, 1, 2].map((point) => rows.filter((row) => row.startsWith(`${point},plan`)).length);
  // 3, 7, 11, and 13 at most
  expect(counts).toEqual([3, 13, 13]);
  const folder = memoryFolder();
  for (const after of [5, 20]) {
    const halt = new AbortController();
    const engine = fakeEngine({ lanes: 3, value, onRun: (ran) => ran.length >= after && halt.abort() });
    await session(plan, folder, engine, { signal: halt.signal });
  }
  await session(plan, folder, fakeEngine({ lanes: 5, value }));
  expect(results(folder)).toEqual(results(alone));
});

test("a journal that can no longer be written to stops the session with that reason", async () => {
  const folder = memoryFolder();
  const grow = folder.grow;
  const full: MemoryFolder = {
    ...folder,
    async grow(name) {
      const file = await grow(name);
      const append = file.append;
      let lines = 0;
      file.append = async (text) => {
        if (lines++ > 4) throw new Error("no space left on the disk");
        await append(text);
      };
      return file;
    }
  };
  await expect(session(planOf(smallExperiment(parts)), full, fakeEngine({ lanes: 2 }))).rejects.toThrow(
    "no space left"
  );
});
