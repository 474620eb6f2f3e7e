import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import type { Measurer } from "./measure.ts";
import { type Pool, pool } from "./pool.ts";
import type { Runner } from "./runner.ts";
import { type StartedThread, workerRunner } from "./worker-runner.ts";

/** A warm pool of Node's worker threads; close it, or the process will not end. */
export function nodePool(size: number): Pool {
  return pool(nodeRunners(size), () => performance.now() / 1000);
}

/** Runners on so many of Node’s worker threads, each to be closed. */
export function nodeRunners(count: number): (Runner & Measurer)[] {
  return Array.from({ length: count }, () => workerRunner(startThread));
}

function startThread(): StartedThread {
  const thread = new Worker(new URL("./node-worker-boot.mjs", import.meta.url), { execArgv: [] });
  return {
    endpoint: nodeEndpoint(thread),
    stop: () => void thread.terminate(),
    onFailure: (listener) => thread.on("error", ({ message }) => listener(message))
  };
}
