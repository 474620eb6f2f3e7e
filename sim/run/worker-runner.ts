import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from "comlink";
import type { Measured, Measurer } from "./measure.ts";
import { providedRegion } from "./own-regions.ts";
import { cancelled, type Problem, type Runner, type RunResult, type StopSignal } from "./runner.ts";
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
  readonly death: Death;
}

type Failure = { readonly ok: false; readonly problem: Problem };
type Outcome = { readonly ok: true } | Failure;

/** Runs on a thread of its own, started at once and again after a failure. */
export function workerRunner(start: () => StartedThread): Runner & Measurer {
  let connection: Connection | undefined = connect(start());
  let tickets = 0;

  function disconnect() {
    connection?.remote[releaseProxy]();
    connection?.thread.stop();
    connection = undefined;
  }

  /** Hands a task over under a ticket, by which it is cancelled; ends with the thread if that dies. */
  async function handOver<Result extends Outcome>(
    region: string,
    signal: StopSignal | undefined,
    work: (remote: Connection["remote"], ticket: number) => Promise<Result | Failure>
  ): Promise<Result | Failure> {
    if (signal?.aborted) return cancelled;
    connection ??= connect(start());
    const { remote, death } = connection;
    provide(connection, region);
    const ticket = tickets++;
    const cancel = () => void remote.cancel(ticket);
    signal?.addEventListener("abort", cancel);
    const result = await unlessDead(work(remote, ticket), death);
    signal?.removeEventListener("abort", cancel);
    if (!result.ok && result.problem.kind === "stopped") disconnect();
    return result;
  }

  return {
    async run(spec, { signal, onProgress } = {}) {
      let isOver = false;
      const listener: MonthListener = proxy((progress) => {
        if (!isOver) onProgress?.(progress);
      });
      const result = await handOver<RunResult>(spec.region, signal, (remote, ticket) =>
        remote.run(ticket, spec, listener)
      );
      isOver = true;
      return result;
    },
    measure: (task, { signal } = {}) =>
      handOver<Measured>(task.spec.region, signal, (remote, ticket) => remote.measure(ticket, task)),
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

/** Whether a thread has died, and who waits to be told. */
interface Death {
  failure: Failure | undefined;
  readonly waiting: Set<(failure: Failure) => void>;
}

/** What a thread answers, or how it died. A race with one promise of the thread’s death would keep every answer. */
function unlessDead<Result>(answer: Promise<Result>, death: Death): Promise<Result | Failure> {
  return new Promise((resolve, reject) => {
    if (death.failure) resolve(death.failure);
    death.waiting.add(resolve);
    const settle = () => death.waiting.delete(resolve);
    answer.then(resolve, reject).then(settle);
  });
}

function connect(thread: StartedThread): Connection {
  const death: Death = { failure: undefined, waiting: new Set() };
  thread.onFailure((message) => {
    const failure: Failure = { ok: false, problem: { kind: "stopped", message } };
    death.failure ??= failure;
    for (const tell of death.waiting) tell(failure);
    death.waiting.clear();
  });
  return { thread, remote: wrap<SimulationWorker>(thread.endpoint), regions: new Set(), death };
}
