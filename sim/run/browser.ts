import { type Pool, pool } from "./pool.ts";
import { type StartedThread, workerRunner } from "./worker-runner.ts";

/** A warm pool of the browser's workers. */
export function browserPool(size: number): Pool {
  const runners = Array.from({ length: size }, () => workerRunner(startWorker));
  return pool(runners, () => performance.now() / 1000);
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
