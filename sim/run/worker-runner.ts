import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from "comlink";
import { providedRegion } from "./own-regions.ts";
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
  /** Regions of a person’s own data that the thread has been given. */
  readonly regions: Set<string>;
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
      provide(connection, spec.region);
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

/** Gives the thread a region of a person’s own data once; messages arrive in the order in which they are sent. */
function provide({ remote, regions }: Connection, id: string): void {
  const pack = providedRegion(id);
  if (!pack || regions.has(id)) return;
  regions.add(id);
  void remote.provideRegion(pack);
}

function connect(thread: StartedThread): Connection {
  const death = new Promise<RunResult>((resolve) =>
    thread.onFailure((message) => resolve({ ok: false, problem: { kind: "stopped", message } }))
  );
  return { thread, remote: wrap<SimulationWorker>(thread.endpoint), regions: new Set(), death };
}
