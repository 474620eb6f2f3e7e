import type { Measurer } from "./measure.ts";
import { type Pool, pool } from "./pool.ts";
import type { Runner } from "./runner.ts";
import { type StartedThread, workerRunner } from "./worker-runner.ts";

/** A warm pool of the browser's workers. */
export function browserPool(size: number): Pool {
  return pool(browserRunners(size), () => performance.now() / 1000);
}

/** Runners on so many of the browser’s workers, each to be closed. */
export function browserRunners(count: number): (Runner & Measurer)[] {
  return Array.from({ length: count }, () => workerRunner(startWorker));
}

function startWorker(): StartedThread {
  // The bundler finds the worker by this literal form.
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return {
    endpoint: worker,
    stop: () => worker.terminate(),
    onFailure: (listener) => worker.addEventListener("error", ({ message }) => listener(message))
  };
}
