import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queueEngine } from "../../../sim/engines/queue-engine.ts";
import { jobId } from "../../../sim/engines/queue-job.ts";
import { work } from "../../../sim/engines/queue-worker.ts";
import { connect, NoRedis, queueName } from "../../../sim/engines/redis.ts";
import { type ConductOptions, conduct } from "../../../sim/experiment/conduct.ts";
import type { Engine } from "../../../sim/experiment/engine.ts";
import { Journal } from "../../../sim/experiment/journal.ts";
import { type Plan, planOf } from "../../../sim/experiment/plan.ts";
import { writeResults } from "../../../sim/experiment/write-results.ts";
import { fakeEngine } from "../experiment/fake-engine.ts";
import { type MemoryFolder, memoryFolder } from "../experiment/memory-folder.ts";
import { smallExperiment } from "../experiment/small-experiment.ts";
import { fakeMeasurer } from "../run/fake-measurer.ts";
import { startRedis, type TestRedis } from "./redis-server.ts";

let redis: TestRedis;
let place: string;
beforeAll(async () => {
  redis = await startRedis();
  place = mkdtempSync(join(tmpdir(), "techmarket-queue-"));
});
afterAll(async () => {
  await redis.stop();
  rmSync(place, { recursive: true });
});

const plan = planOf(
  smallExperiment({
    scenarios: ["baseline", "plan"],
    design: { kind: "table", columns: ["maLoanCap"], rows: [[0.6], [0.7], [0.8]] },
    replicates: 3,
    outcomes: ["turnover", "takeovers"]
  })
);

type Measurer = ReturnType<typeof fakeMeasurer>;

/** Workers at one store for the time of a test; stopped at its end. */
async function withWorkers(store: string, measurers: readonly Measurer[], use: () => Promise<void>, options = {}) {
  const stop = new AbortController();
  const told: string[] = [];
  const working = work({
    redis: redis.url,
    store,
    measurers,
    regions: ["chongqing"],
    patience: 5,
    signal: stop.signal,
    tell: ({ en }) => told.push(en),
    clock: () => performance.now() / 1000,
    ...options
  });
  try {
    await use();
  } finally {
    stop.abort();
    await working;
  }
  return told;
}

function submitter(store: string, local = fakeMeasurer(), fileLag = 30_000): Promise<Engine> {
  return queueEngine({ redis: redis.url, store, lanes: 4, local, fileLag });
}

async function session(of: Plan, folder: MemoryFolder, engine: Engine, options: Partial<ConductOptions> = {}) {
  const mark = await engine.mark(of.experiment);
  const head = { format: "techmarket journal 1", definition: of.experiment, ...mark } as const;
  const journal = await Journal.open(await folder.grow("journal.jsonl"), head);
  const clock = () => performance.now() / 1000;
  const found = await conduct(of, engine, journal, { onFailure: "stop", clock, ...options });
  if (found.end === "finished") await writeResults(of, found.replicates, journal, folder);
  await engine.close();
  return { ...found, failed: [...journal.failed.values()] };
}

function results({ files }: MemoryFolder) {
  return Object.fromEntries([...files].filter(([name]) => name !== "journal.jsonl"));
}

async function inProcess() {
  const folder = memoryFolder();
  await session(plan, folder, fakeEngine());
  return results(folder);
}

function filesIn(store: string): string[] {
  return readdirSync(store, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));
}

async function jobsLeft(): Promise<number> {
  const connection = await connect(redis.url);
  const queue = new Queue(queueName, { connection });
  const counts = await queue.getJobCounts();
  await queue.obliterate({ force: true });
  await queue.close();
  connection.disconnect();
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

test("the queue gives the bytes of one process, runs each once, and keeps nothing afterwards", async () => {
  const store = join(place, "equal");
  const measurers = [fakeMeasurer(), fakeMeasurer()];
  const folder = memoryFolder();
  await withWorkers(store, measurers, async () => {
    expect(await session(plan, folder, await submitter(store))).toMatchObject({ end: "finished" });
  });
  expect(results(folder)).toEqual(await inProcess());
  const ran = measurers.flatMap((measurer) => measurer.ran).filter(({ spec }) => spec.seed !== "probe");
  expect(ran).toHaveLength(18);
  expect(filesIn(store)).toEqual([]);
  expect(await jobsLeft()).toBe(0);
});

test("two who ask for the same runs at the same time both get them", async () => {
  const store = join(place, "both");
  const folders = [memoryFolder(), memoryFolder()];
  await withWorkers(store, [fakeMeasurer({ pause: () => 5 }), fakeMeasurer({ pause: () => 5 })], async () => {
    const ends = await Promise.all(folders.map(async (folder) => session(plan, folder, await submitter(store))));
    expect(ends.map(({ end }) => end)).toEqual(["finished", "finished"]);
  });
  const expected = await inProcess();
  expect(folders.map(results)).toEqual([expected, expected]);
  await jobsLeft();
});

test("what anybody else puts into the queue is refused, and the workers go on", async () => {
  const store = join(place, "strange");
  const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = new Queue(queueName, { connection });
  const sound = { format: "techmarket job 1", mark: { engine: "0.1.0", probe: "0" }, task: plan.task(0) } as const;
  await queue.add("run", { command: "rm -rf /" }, { jobId: "strange" });
  await queue.add("run", sound, { jobId: "../../escape" });
  await queue.add("run", { ...sound, file: "/etc/passwd" }, { jobId: jobId(sound) });
  const folder = memoryFolder();
  await withWorkers(store, [fakeMeasurer()], async () => {
    expect(await session(plan, folder, await submitter(store))).toMatchObject({ end: "finished" });
  });
  const reasons = (await queue.getFailed()).map(({ failedReason }) => failedReason);
  expect(reasons).toHaveLength(3);
  expect(reasons).toContain("the name of the job is not that of its content");
  await queue.close();
  connection.disconnect();
  expect(filesIn(store)).toEqual([]);
  expect(results(folder)).toEqual(await inProcess());
  await jobsLeft();
});

test("a run that fails comes back with its reason, without being tried on every machine", async () => {
  const store = join(place, "failing");
  const measurer = fakeMeasurer({
    fails: ({ spec }) => (spec.replicate === 1 ? "books do not close" : undefined)
  });
  const folder = memoryFolder();
  await withWorkers(store, [measurer], async () => {
    const { end, failed } = await session(plan, folder, await submitter(store), { onFailure: "list" });
    expect(end).toBe("finished");
    expect(failed).toEqual(Array.from({ length: 6 }, () => "books do not close"));
  });
  expect(measurer.ran.filter(({ spec }) => spec.seed !== "probe")).toHaveLength(18);
  expect(await jobsLeft()).toBe(0);
});

test("a worker with another engine says so instead of running", async () => {
  const store = join(place, "other");
  const other = fakeMeasurer();
  const measure = other.measure;
  other.measure = async (task, options) => {
    const measured = await measure(task, options);
    return measured.ok ? { ok: true, figures: { ...measured.figures, stateHash: "changed" } } : measured;
  };
  await withWorkers(store, [other], async () => {
    const { end, failed } = await session(plan, memoryFolder(), await submitter(store));
    expect(end).toBe("failed");
    expect(failed[0]).toMatch(/^engine [\d.]+ \([0-9a-f]+\) of .+ is not the one that was asked for/);
  });
  await jobsLeft();
});

test("a cancel reaches a run under way on another machine, and resuming ends with the same bytes", async () => {
  const store = join(place, "cancel");
  const measurer = fakeMeasurer({ pause: ({ spec }) => (spec.seed === "probe" ? 0 : 400) });
  const folder = memoryFolder();
  const stop = new AbortController();
  await withWorkers(store, [measurer, measurer], async () => {
    setTimeout(() => stop.abort(), 700);
    expect(await session(plan, folder, await submitter(store), { signal: stop.signal })).toMatchObject({
      end: "cancelled"
    });
    const ran = measurer.ran.length;
    await new Promise<void>((resolve) => setTimeout(resolve, 600));
    expect(measurer.ran.length).toBe(ran);
  });
  await withWorkers(store, [fakeMeasurer(), fakeMeasurer()], async () => {
    expect(await session(plan, folder, await submitter(store))).toMatchObject({ end: "finished" });
  });
  expect(results(folder)).toEqual(await inProcess());
  expect(await jobsLeft()).toBe(0);
});

test("a worker that is asked to end gives its run back, and another takes it at once", async () => {
  const store = join(place, "back");
  const folder = memoryFolder();
  const slow = fakeMeasurer({ pause: ({ spec }) => (spec.seed === "probe" ? 0 : 60_000) });
  const engine = await submitter(store);
  const running = session(plan, folder, engine);
  await withWorkers(store, [slow], () => new Promise<void>((resolve) => setTimeout(resolve, 800)));
  const start = performance.now();
  await withWorkers(store, [fakeMeasurer()], async () => {
    expect(await running).toMatchObject({ end: "finished" });
  });
  // without giving back, the run would wait for the patience of five seconds
  expect(performance.now() - start).toBeLessThan(4500);
  expect(results(folder)).toEqual(await inProcess());
  await jobsLeft();
});

test("a worker that is told to ends when there is nothing to do", async () => {
  const idle = { idle: 0.01, signal: new AbortController().signal };
  const told = await withWorkers(join(place, "idle"), [fakeMeasurer()], async () => {}, idle);
  expect(told.at(-1)).toContain("Nothing left to do");
});

test("passwords are needed where Redis asks for them, and are in no message", async () => {
  const guarded = await startRedis({ password: "p@ss/word" });
  const connection = await connect(guarded.url);
  expect(await connection.ping()).toBe("PONG");
  connection.disconnect();
  const wrong = guarded.url.replace("p%40ss%2Fword", "secret-guess");
  const error = await connect(wrong).catch((refused: Error) => refused);
  expect(error).toBeInstanceOf(NoRedis);
  expect((error as Error).message).not.toContain("secret-guess");
  await guarded.stop();
});

test("a TLS address is trusted by the authority that Node is given, and refused without it", async () => {
  const secured = await startRedis({ tls: true, password: "x" });
  const ping = (authority: string) =>
    endOf("test/sim/engines/ping.mjs", [secured.url], { NODE_EXTRA_CA_CERTS: authority });
  expect(await ping(secured.authority)).toEqual({ code: 0, said: "PONG\n" });
  const refused = await ping("");
  expect(refused.code).toBe(1);
  expect(refused.said).toContain("certificate");
  await secured.stop();
});

test.each(["http://localhost", "localhost:6379", "redis"])("%s is no address of a Redis", async (url) => {
  await expect(connect(url)).rejects.toThrow("redis://host:port");
});

function endOf(script: string, words: string[], env: object): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [script, ...words], { env: { ...process.env, ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  return new Promise((resolve) => child.on("exit", (code) => resolve({ code, said })));
}

test("workers whose results go to another folder are found out, and the session ends", async () => {
  const measurer = fakeMeasurer();
  await withWorkers(join(place, "theirs"), [measurer], async () => {
    const engine = await submitter(join(place, "ours"), fakeMeasurer(), 0);
    const ended = session(plan, memoryFolder(), engine).finally(() => engine.close());
    await expect(ended).rejects.toThrow(`results do not arrive in ${join(place, "ours")}`);
  });
  // none was run again and again: the worker has the result where it looks
  expect(new Set(measurer.ran.map(({ spec }) => JSON.stringify(spec))).size).toBe(measurer.ran.length);
}, 30_000);
