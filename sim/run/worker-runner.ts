import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from "comlink";
import { cancelled, type Runner, type RunResult } from "./runner.ts";
import type { MonthListener, SimulationWorker } from "./worker-api.ts";

/** A thread just started, in the browser or in Node. */
export interface StartedThread {
  readonly endpoint: Endpoint;
  stop(): void;
  onFailure(listener: (message: string) => void): void;
}

interface Connection {
  readonly thread: StartedThread;
  readonly remote: Remote<SimulationWorker>;
  /** Settles only when the thread dies. */
  readonly death: Promise<RunResult>;
}

/** Runs on a thread of its own, started at once and again after a failure. */
export function workerRunner(start: () => StartedThread): Runner {
  let connection: Connection | undefined = connect(start());
  let tickets = 0;

  function disconnect() {
    connection?.remote[releaseProxy]();
    connection?.thread.stop();
    connection = undefined;
  }

  return {
    async run(spec, { signal, onProgress } = {}) {
      if (signal?.aborted) return cancelled;
      connection ??= connect(start());
      const { remote, death } = connection;
      const ticket = tickets++;
      const cancel = () => void remote.cancel(ticket);
      let isOver = false;
      const listener: MonthListener = proxy((progress) => {
        if (!isOver) onProgress?.(progress);
      });
      signal?.addEventListener("abort", cancel);
      const result = await Promise.race([remote.run(ticket, spec, listener), death]);
      isOver = true;
      signal?.removeEventListener("abort", cancel);
      if (!result.ok && result.problem.kind === "stopped") disconnect();
      return result;
    },
    close: disconnect
  };
}

function connect(thread: StartedThread): Connection {
  const death = new Promise<RunResult>((resolve) =>
    thread.onFailure((message) => resolve({ ok: false, problem: { kind: "stopped", message } }))
  );
  return { thread, remote: wrap<SimulationWorker>(thread.endpoint), death };
}
