import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { afterAll, expect, test } from "vitest";
import { pool } from "../../../sim/run/pool.ts";
import { type StartedThread, workerRunner } from "../../../sim/run/worker-runner.ts";
import { collectGarbage } from "../../bench/collect-garbage.ts";
import { fakeSpec } from "./fake-simulation.ts";

let started = 0;

function startThread(): StartedThread {
  started++;
  const thread = new Worker(new URL("./fake-worker-boot.mjs", import.meta.url), { execArgv: [] });
  return {
    endpoint: nodeEndpoint(thread),
    stop: () => void thread.terminate(),
    onFailure: (listener) => thread.on("error", ({ message }) => listener(message))
  };
}

const runner = workerRunner(startThread);
const shared = pool([runner], () => performance.now() / 1000);
afterAll(() => shared.close());

test("a thread gives the record back with its numbers and reports months that rise to the last", async () => {
  const heard: number[] = [];
  const result = await shared.run(fakeSpec(1, 3), { onProgress: ({ done }) => heard.push(done) });
  expect(heard[0]).toBe(1);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(27);
  expect(result.ok && result.record.tallies.length).toBe(27);
  expect(result.ok && result.record.tallies[26]).toBe(54);
});

test("a busy thread hears a cancel within one month of hearing it and lives on", async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  const result = await shared.run(fakeSpec(0, 100_000), {
    signal: stop.signal,
    onProgress: ({ done }) => {
      heard.push(done);
      if (done === 10) stop.abort();
    }
  });
  expect(result).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
  expect(heard.length).toBeLessThan(100_000);
  expect(await shared.run(fakeSpec(0))).toMatchObject({ ok: true });
  expect(started).toBe(1);
});

test("a thread hands back only the outcomes that were asked for", async () => {
  const measured = await runner.measure({ spec: fakeSpec(1, 3), outcomes: ["turnover", "takeovers"] });
  // the fake record holds none of the tallies that these are made of
  expect(measured).toEqual({
    ok: true,
    figures: { specHash: "spec-1", stateHash: "state-756", values: [null, null], notices: {} }
  });
});

test("an answer that was read is not kept, however long its thread lives", async () => {
  const answer = async () => new WeakRef(await runner.measure({ spec: fakeSpec(1, 3), outcomes: ["turnover"] }));
  const answers = [await answer(), await answer(), await answer()];
  // a reference just made holds until the next turn of the event loop
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(answers.map((each) => each.deref())).toEqual([undefined, undefined, undefined]);
});

test("a thread that measures hears a cancel within one month too", async () => {
  const stop = new AbortController();
  const start = performance.now();
  setTimeout(() => stop.abort(), 100);
  const measured = await runner.measure({ spec: fakeSpec(0, 10_000_000), outcomes: [] }, { signal: stop.signal });
  expect(measured).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(started).toBe(1);
});

test("an unknown region comes back as a problem in words", async () => {
  const result = await shared.run({ ...fakeSpec(0), region: "elsewhere" });
  expect(result).toEqual({ ok: false, problem: { kind: "failed", message: "no region called elsewhere" } });
});
