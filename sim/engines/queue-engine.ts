import { Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import type { Engine, TimedRun } from "../experiment/engine.ts";
import { type EngineMark, engineMark } from "../experiment/engine-mark.ts";
import type { Measurer, RunTask } from "../run/measure.ts";
import { cancelled, type StopSignal } from "../run/runner.ts";
import { jobFormat, jobId, type QueueJob } from "./queue-job.ts";
import { cancelChannel, connect, pause, queueName } from "./redis.ts";
import { resultStore } from "./result-store.ts";

export interface QueueEngineOptions {
  readonly redis: string;
  /** Folder that this machine shares with the workers. */
  readonly store: string;
  /** Runs that lie in the queue at the same time. */
  readonly lanes: number;
  /** Of this machine, for the mark of the engine. */
  readonly local: Measurer;
  /** Milliseconds that the file of a finished run may take to be seen on this machine. */
  readonly fileLag: number;
}

/** Thrown when runs are finished and their files do not come. */
export class ResultsElsewhere extends Error {
  constructor(store: string) {
    super(`results do not arrive in ${store}`);
    this.name = "ResultsElsewhere";
  }
}

/** Times that a run may be finished without a file before the folders are taken for two. */
const mostWithoutFile = 2;

/** Milliseconds for which a Redis that is away is waited for at the end. */
const lastPatience = 5000;

/** Milliseconds between two looks at what became of the runs handed in: a message about one may have been lost. */
const lookEvery = 2000;

/**
 * Hands runs to workers of any machine by a queue on Redis, and takes their results from a folder that all share. The
 * queue is not trusted with results: what counts is the file, and a job that the queue has lost is handed in again.
 */
export async function queueEngine({ redis, store, lanes, local, fileLag }: QueueEngineOptions): Promise<Engine> {
  const connection = await connect(redis);
  const submitter = new Submitter(connection, { folder: store, fileLag });
  let mark: EngineMark | undefined;
  const jobOf = (task: RunTask): QueueJob => ({ format: jobFormat, mark: mark!, task });
  return {
    async mark(experiment) {
      mark = await engineMark(experiment, (task) => local.measure(task));
      return mark;
    },
    lanes,
    measure: (_, task, { signal }) => submitter.submit(jobOf(task), signal),
    release: (task) => submitter.forget(jobOf(task)),
    workers: () => submitter.workers,
    async close() {
      local.close();
      await submitter.close();
    }
  };
}

/** A run that was handed in. */
interface Waiting {
  readonly job: QueueJob;
  readonly settle: (run: TimedRun) => void;
  readonly refuse: (reason: Error) => void;
  /** When it was first found to be finished without a file since it was handed in last. */
  finishedAt?: number | undefined;
  /** Times that it was finished and no file came. */
  withoutFile: number;
}

/** Where results come, and how late. */
interface Store {
  readonly folder: string;
  readonly fileLag: number;
}

/** Waits for runs that were handed in. */
class Submitter {
  readonly #connection: Redis;
  readonly #listening: Redis;
  readonly #queue: Queue;
  readonly #events: QueueEvents;
  readonly #store: ReturnType<typeof resultStore>;
  readonly #waiting = new Map<string, Waiting>();
  readonly #place: Store;
  readonly #timer: NodeJS.Timeout;
  /** Runs that are being taken back; waited for before all is closed. */
  readonly #withdrawals: Promise<unknown>[] = [];
  #workers = { all: 0, busy: 0 };
  #isLooking = false;

  constructor(connection: Redis, place: Store) {
    this.#connection = connection;
    this.#place = place;
    this.#store = resultStore(place.folder);
    this.#queue = new Queue(queueName, { connection });
    this.#listening = connection.duplicate();
    this.#events = new QueueEvents(queueName, { connection: this.#listening });
    this.#events.on("completed", ({ jobId: id }) => void this.#takeResult(id));
    this.#events.on("failed", ({ jobId: id, failedReason }) => this.#settleFailed(id, failedReason));
    // a broken connection is made again; what was missed is found by looking
    this.#queue.on("error", () => undefined);
    this.#events.on("error", () => undefined);
    this.#timer = setInterval(() => void this.#look(), lookEvery);
  }

  get workers() {
    return this.#workers;
  }

  async submit(job: QueueJob, signal: StopSignal | undefined): Promise<TimedRun> {
    const id = jobId(job);
    const known = await this.#store.read(id);
    if (known) return known;
    if (signal?.aborted) return { measured: cancelled, seconds: 0 };
    return new Promise((resolve, refuse) => {
      const settle = (run: TimedRun) => {
        this.#waiting.delete(id);
        signal?.removeEventListener("abort", withdraw);
        resolve(run);
      };
      const withdraw = () => {
        settle({ measured: cancelled, seconds: 0 });
        this.#withdrawals.push(this.#withdraw(id));
      };
      this.#waiting.set(id, { job, settle, refuse, withoutFile: 0 });
      signal?.addEventListener("abort", withdraw);
      this.#handIn(id, job).catch(() => undefined);
    });
  }

  /** Removes what is left of a job whose result is safe elsewhere. */
  async forget(job: QueueJob): Promise<void> {
    const id = jobId(job);
    await this.#queue.remove(id);
    await this.#store.remove(id);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([Promise.allSettled(this.#withdrawals), pause(lastPatience)]);
    await this.#events.close();
    await this.#queue.close();
    for (const connection of [this.#listening, this.#connection]) connection.disconnect();
  }

  /** Adds a job; one of an earlier session that failed, or is over without a file, makes way for it. */
  async #handIn(id: string, job: QueueJob): Promise<void> {
    const state = await this.#queue.getJobState(id);
    if (state === "failed" || state === "completed") await this.#queue.remove(id);
    await this.#queue.add("run", job, { jobId: id, removeOnComplete: false, removeOnFail: false });
  }

  /** Takes a job that nobody runs out of the queue, and tells the worker of one under way to stop. */
  async #withdraw(id: string): Promise<void> {
    await this.#queue.remove(id).catch(() => 0);
    await this.#connection.publish(cancelChannel, id);
  }

  async #takeResult(id: string): Promise<void> {
    const waiting = this.#waiting.get(id);
    const run = waiting && (await this.#store.read(id));
    if (run) waiting.settle(run);
  }

  #settleFailed(id: string, message: string): void {
    this.#waiting.get(id)?.settle({ measured: { ok: false, problem: { kind: "failed", message } }, seconds: 0 });
  }

  /** Finds out what became of every run that is waited for. */
  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const [id, waiting] of [...this.#waiting]) await this.#lookAt(id, waiting);
      this.#workers = await workersOf(this.#queue);
    } catch {
      // Redis is away; the next look will tell
    } finally {
      this.#isLooking = false;
    }
  }

  async #lookAt(id: string, waiting: Waiting): Promise<void> {
    await this.#takeResult(id);
    if (!this.#waiting.has(id)) return;
    const state = await this.#queue.getJobState(id);
    if (state === "unknown") await this.#handIn(id, waiting.job);
    if (state === "completed") await this.#missFile(id, waiting);
    if (state === "failed") this.#settleFailed(id, (await this.#queue.getJob(id))?.failedReason ?? "failed");
  }

  /** A finished run whose file has not come is handed in again, and once more than that refused. */
  async #missFile(id: string, waiting: Waiting): Promise<void> {
    const now = performance.now();
    waiting.finishedAt ??= now;
    if (now - waiting.finishedAt < this.#place.fileLag) return;
    waiting.finishedAt = undefined;
    waiting.withoutFile++;
    if (waiting.withoutFile < mostWithoutFile) return this.#handIn(id, waiting.job);
    this.#waiting.delete(id);
    waiting.refuse(new ResultsElsewhere(this.#place.folder));
  }
}

/** Threads of all workers that are connected, which they tell in their names, and those at work. */
async function workersOf(queue: Queue): Promise<{ all: number; busy: number }> {
  const connected = await queue.getWorkers();
  const all = connected.reduce((sum, { name = "" }) => sum + Number(/x(\d+)$/.exec(name)?.[1] ?? 1), 0);
  return { all, busy: Math.min(all, await queue.getActiveCount()) };
}
