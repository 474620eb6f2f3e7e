import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { type Pool, pool } from "./pool.ts";
import { type StartedThread, workerRunner } from "./worker-runner.ts";

/** A warm pool of Node's worker threads; close it, or the process will not end. */
export function nodePool(size: number): Pool {
  const runners = Array.from({ length: size }, () => workerRunner(startThread));
  return pool(runners, () => performance.now() / 1000);
}

function startThread(): StartedThread {
  const thread = new Worker(new URL("./node-worker-boot.mjs", import.meta.url), { execArgv: [] });
  return {
    endpoint: nodeEndpoint(thread),
    stop: () => void thread.terminate(),
    onFailure: (listener) => thread.on("error", ({ message }) => listener(message))
  };
}
