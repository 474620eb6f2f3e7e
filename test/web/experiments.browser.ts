import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startRedis } from "../sim/engines/redis-server.ts";
import { findChromium, flags, startChromium } from "./chromium.ts";
import type {} from "./experiment-page/run.ts";
import { servePage } from "./serve-page.ts";

const folder = mkdtempSync(join(tmpdir(), "techmarket-experiments-"));
/** Two scenarios at sixteen points, runs of the smallest share: enough that a browser is killed long before the last. */
const points = 16;
const runs = 2 * points;
const text = JSON.stringify({
  format: "techmarket experiment 1",
  id: "small",
  name: { en: "Small", zh: "小" },
  scenarios: ["baseline", "plan"],
  vary: { levers: { maLoanCap: {}, approvalDays: {} }, assumptions: { searchRate: { ratios: true } } },
  design: { kind: "latin-hypercube", n: points },
  scale: 0.01,
  months: 3
});
const names = ["results.csv", "results.parquet", "columns.csv", "failures.csv", "datapackage.json", "experiment.json"];

let browser: Browser;
let page: Page;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  served = await servePage(fileURLToPath(new URL("./experiment-page/", import.meta.url)));
  browser = await startChromium();
  page = await opened(await browser.newContext());
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Milliseconds; a busy machine does some dozen small runs in a minute. */
const patience = 240_000;

async function opened(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(patience);
  const tab = await context.newPage();
  await tab.goto(served.address);
  await tab.waitForFunction(() => "experiments" in globalThis);
  return tab;
}

/** The files of the experiment by the command line. */
function byCommandLine(name: string, ...options: string[]): Record<string, string> {
  const file = join(folder, "small.json");
  const out = join(folder, name);
  writeFileSync(file, text);
  const words = [boot, "experiment", "run", file, "--out", out, ...options];
  expect(spawnSync(process.execPath, words, { stdio: "ignore" }).status).toBe(0);
  return Object.fromEntries(names.map((each) => [each, readFileSync(join(out, each), "utf8")]));
}

const boot = "sim/cli/boot.mjs";

/** The same by a worker at a queue. */
async function byQueue(): Promise<Record<string, string>> {
  const redis = await startRedis();
  const queue = ["--redis", redis.url, "--store", join(folder, "store")];
  const worker = spawn(process.execPath, [boot, "work", "--workers", "1", ...queue], { stdio: "ignore" });
  const files = byCommandLine("queue", "--engine", "bullmq", ...queue);
  const ended = new Promise<number | null>((resolve) => worker.once("exit", resolve));
  worker.kill("SIGTERM");
  expect(await ended).toBe(0);
  await redis.stop();
  return files;
}

function filesIn(tab: Page, hash: string): Promise<Record<string, string>> {
  return tab.evaluate((of) => globalThis.experiments.files(of), hash);
}

async function finishedFiles(tab: Page): Promise<Record<string, string>> {
  const state = await tab.evaluate((of) => globalThis.experiments.run(of), text);
  expect(state).toMatchObject({ stage: "finished", progress: { done: runs, total: runs, failed: 0 } });
  const { journal: _, ...files } = renamed(await filesIn(tab, (state as { hash: string }).hash));
  return files;
}

/** The journal, whose lines stand in the order in which runs ended, apart from the rest. */
function renamed({ "journal.jsonl": journal, ...rest }: Record<string, string>): Record<string, string> {
  return { journal, ...rest };
}

it(
  "Chromium, the threads of Node, one process and a queue give the same files, byte by byte",
  async () => {
    const files = await finishedFiles(page);
    expect(byCommandLine("pool", "--workers", "2")).toEqual(files);
    expect(byCommandLine("process", "--engine", "process")).toEqual(files);
    expect(await byQueue()).toEqual(files);
  },
  2 * patience
);

it("what is finished is not run again, and another tab does not get in its way", async () => {
  const [stored] = await page.evaluate(() => globalThis.experiments.stored());
  expect(stored).toMatchObject({ done: runs, total: runs, failures: [] });
  const before = (await filesIn(page, stored.hash))["journal.jsonl"];
  await finishedFiles(page);
  expect((await filesIn(page, stored.hash))["journal.jsonl"]).toBe(before);
  await page.evaluate((hash) => globalThis.experiments.remove(hash), stored.hash);
  expect(await page.evaluate(() => globalThis.experiments.stored())).toEqual([]);
});

it("a second tab is told that the experiment is open elsewhere", async () => {
  const other = await opened(page.context());
  const first = page.evaluate((of) => globalThis.experiments.run(of), text);
  await page.waitForFunction(() => globalThis.experiments.done() > 0);
  expect(await other.evaluate((of) => globalThis.experiments.run(of), text)).toMatchObject({ stage: "openElsewhere" });
  await page.evaluate(() => globalThis.experiments.stop());
  expect(await first).toMatchObject({ stage: "stopped" });
  await other.close();
});

it("a file with mistakes is refused with all of them, and nothing is started", async () => {
  const wrong = JSON.stringify({ ...JSON.parse(text), months: 0, design: { kind: "gird" } });
  const read = await page.evaluate((of) => globalThis.experiments.run(of), wrong);
  expect(read).toEqual({ stage: "refused", problems: ["design.kind", "months"] });
});

it("an experiment for which the browser grants no room is refused before its first run", async () => {
  const { vary } = JSON.parse(text);
  const large = { ...JSON.parse(text), vary, design: { kind: "latin-hypercube", n: 5000 }, replicates: 1000 };
  const state = await page.evaluate((of) => globalThis.experiments.run(of), JSON.stringify(large));
  // ten million runs of 204 outcomes: more than 100 GB
  expect(state).toMatchObject({ stage: "noRoom", room: { needed: expect.any(Number), free: expect.any(Number) } });
  const { needed, free } = (state as { room: { needed: number; free: number } }).room;
  expect(needed).toBeGreaterThan(1e11);
  expect(free).toBeLessThan(needed);
});

it("a browser that is full while an experiment runs says so", async () => {
  const context = await browser.newContext();
  const tab = await opened(context);
  const session = await context.newCDPSession(tab);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(served.address).origin, quotaSize: 20_000 });
  expect(await tab.evaluate((of) => globalThis.experiments.run(of), text)).toMatchObject({ stage: "noRoom" });
  await context.close();
});

it(
  "through closed tabs and a browser that is killed, the files end with the same bytes",
  async () => {
    const profile = join(folder, "profile");
    for (const least of [2, 5]) {
      const { child, context } = await startOwn(profile);
      const tab = await opened(context);
      const running = tab.evaluate((of) => globalThis.experiments.run(of), text).catch(() => undefined);
      await tab.waitForFunction((done) => globalThis.experiments.done() >= done, least);
      if (least === 2) await tab.close();
      await killed(child);
      await running;
    }
    const { child, context } = await startOwn(profile);
    const tab = await opened(context);
    const [stored] = await tab.evaluate(() => globalThis.experiments.stored());
    expect(stored.done).toBeGreaterThanOrEqual(5);
    expect(stored.done).toBeLessThan(runs);
    expect(await finishedFiles(tab)).toEqual(await finishedFiles(page));
    await killed(child);
  },
  2 * patience
);

function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  return gone;
}

/** A Chromium of our own, so that it can be killed; its profile outlives it. */
async function startOwn(profile: string): Promise<{ child: ChildProcess; context: BrowserContext }> {
  const words = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, ...flags, "about:blank"];
  const child = spawn(findChromium(), words, { stdio: ["ignore", "ignore", "pipe"] });
  const endpoint = await new Promise<string>((resolve) => {
    let said = "";
    child.stderr!.on("data", (bytes) => {
      said += bytes;
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const own = await chromium.connectOverCDP(endpoint);
  return { child, context: own.contexts()[0] };
}
