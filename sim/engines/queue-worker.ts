import { hostname } from "node:os";
import { type Job, UnrecoverableError, WaitingError, Worker } from "bullmq";
import type { Text } from "../declare/text.ts";
import type { TimedRun } from "../experiment/engine.ts";
import { engineMark } from "../experiment/engine-mark.ts";
import type { Measurer } from "../run/measure.ts";
import { checkJob, jobId, type QueueJob } from "./queue-job.ts";
import { cancelChannel, connect, pause, queueName } from "./redis.ts";
import { resultStore } from "./result-store.ts";

export interface WorkOptions {
  readonly redis: string;
  /** Folder that this machine shares with the submitters. */
  readonly store: string;
  /** Threads, each for one run at a time. */
  readonly measurers: readonly Measurer[];
  /** Ids of the regions that can be run here. */
  readonly regions: readonly string[];
  /** Seconds after which a run whose worker gave no sign is given to another. */
  readonly patience: number;
  /** Minutes without a run after which to end; never if undefined. */
  readonly idle?: number | undefined;
  readonly signal: AbortSignal;
  readonly tell: (text: Text) => void;
  /** Seconds, from any origin. */
  readonly clock: () => number;
}

/** Times that a run may be given to another worker because the one before gave no sign: a run that kills its worker ends. */
const mostStalls = 10;

/** Takes runs from a queue and leaves their results in the store, until the signal says stop or there is nothing to do. */
export async function work(options: WorkOptions): Promise<void> {
  const { redis, measurers, patience, signal, tell, clock } = options;
  const connection = await connect(redis);
  const listener = connection.duplicate();
  const running = new Running(options);
  const worker = new Worker(queueName, (job, token) => running.run(job, token), {
    connection,
    concurrency: measurers.length,
    name: `${hostname()}-${process.pid}-x${measurers.length}`,
    lockDuration: 1000 * patience,
    stalledInterval: 500 * patience,
    maxStalledCount: mostStalls
  });
  worker.on("error", whenNew(tell));
  listener.on("error", () => undefined);
  listener.on("message", (_, id) => running.cancel(id));
  await listener.subscribe(cancelChannel);
  tell({ en: `${measurers.length} threads wait for runs`, zh: `${measurers.length}个计算线程等待运行` });
  await untilOver(options, () => clock() - running.lastAtWork);
  tell(signal.aborted ? stopping : nothingLeft);
  running.giveBack();
  await worker.close();
  listener.disconnect();
  connection.disconnect();
}

const stopping: Text = {
  en: "Stopping; runs under way go back to the queue",
  zh: "正在停止；未完成的运行退回队列"
};
const nothingLeft: Text = { en: "Nothing left to do", zh: "已无待运行的任务" };

/** Tells a fault once, however often it comes back while Redis is away. */
function whenNew(tell: (text: Text) => void): (error: Error) => void {
  let last = "";
  return ({ message }) => {
    if (message !== last) tell({ en: message, zh: `队列故障（${message}）` });
    last = message;
  };
}

/** Milliseconds between two looks whether to go on. */
const lookEvery = 250;

async function untilOver(
  { signal, idle = Number.POSITIVE_INFINITY }: WorkOptions,
  secondsIdle: () => number
): Promise<void> {
  while (!signal.aborted && secondsIdle() < 60 * idle) await pause(lookEvery);
}

/** The runs under way in this process. */
class Running {
  readonly #options: WorkOptions;
  readonly #store: ReturnType<typeof resultStore>;
  readonly #idle: Measurer[];
  readonly #underWay = new Map<string, AbortController>();
  readonly #marks = new Map<string, ReturnType<typeof engineMark>>();
  #lastAtWork: number;
  #isGivingBack = false;

  constructor(options: WorkOptions) {
    this.#options = options;
    this.#store = resultStore(options.store);
    this.#idle = [...options.measurers];
    this.#lastAtWork = options.clock();
  }

  /** When there was work last, in seconds of the clock. */
  get lastAtWork(): number {
    if (this.#underWay.size > 0) this.#lastAtWork = this.#options.clock();
    return this.#lastAtWork;
  }

  /** Stops a run that is no longer wanted. */
  cancel(id: string): void {
    this.#underWay.get(id)?.abort();
  }

  /** Stops all runs; each goes back to the queue. */
  giveBack(): void {
    this.#isGivingBack = true;
    for (const stop of this.#underWay.values()) stop.abort();
  }

  /** Runs a job unless its result is there already, and leaves the result. */
  async run(job: Job, token: string | undefined): Promise<string> {
    const { id, value } = this.#soundJob(job);
    if (await this.#store.read(id)) return id;
    const stop = new AbortController();
    this.#underWay.set(id, stop);
    const measurer = this.#idle.pop()!;
    try {
      const run = await this.#measured(measurer, value, stop.signal);
      if (run) await this.#store.write(id, run);
      else await this.#stopped(job, token);
      return id;
    } finally {
      this.#idle.push(measurer);
      this.#underWay.delete(id);
    }
  }

  /** The job, if it is one and has its own name; the queue may hold anything. */
  #soundJob({ id = "", data }: Job): { id: string; value: QueueJob } {
    const result = checkJob(data, this.#options.regions);
    if (!result.ok) throw new UnrecoverableError(result.problems.map(({ sentence }) => sentence.en).join(" "));
    if (jobId(result.value) !== id) throw new UnrecoverableError("the name of the job is not that of its content");
    return { id, value: result.value };
  }

  /** The result of a job on one thread; undefined if it was stopped. */
  async #measured(measurer: Measurer, { mark, task }: QueueJob, signal: AbortSignal): Promise<TimedRun | undefined> {
    const own = await this.#markFor(measurer, { region: task.spec.region, outcomes: task.outcomes });
    if (own.engine !== mark.engine || own.probe !== mark.probe) {
      throw new UnrecoverableError(
        `engine ${own.engine} (${own.probe}) of ${hostname()} is not the one that was asked for, ${mark.engine} (${mark.probe})`
      );
    }
    const start = this.#options.clock();
    const measured = await measurer.measure(task, { signal });
    if (!measured.ok && measured.problem.kind === "cancelled") return undefined;
    return { measured, seconds: this.#options.clock() - start };
  }

  #markFor(measurer: Measurer, experiment: Parameters<typeof engineMark>[0]): ReturnType<typeof engineMark> {
    const key = JSON.stringify(experiment);
    const known = this.#marks.get(key) ?? engineMark(experiment, (task) => measurer.measure(task));
    this.#marks.set(key, known);
    return known;
  }

  /** A run that was stopped goes back to the queue if this process ends, else it is no longer wanted. */
  async #stopped(job: Job, token: string | undefined): Promise<never> {
    if (!this.#isGivingBack) throw new UnrecoverableError("cancelled");
    await job.moveToWait(token);
    throw new WaitingError();
  }
}
