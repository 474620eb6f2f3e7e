import type { StopSignal } from "../run/runner.ts";
import type { Engine } from "./engine.ts";
import { type Estimate, estimateOf, type SecondsLeft, secondsLeft } from "./estimate.ts";
import { type Halt, haltBy } from "./halt.ts";
import type { Journal } from "./journal.ts";
import {
  blocks,
  firstReplicates,
  isOver,
  isSame,
  nextReplicates,
  type Plan,
  type Replicates,
  replicatesSoFar,
  runCount
} from "./plan.ts";

/** What to do when a run fails: end there, or note it and go on with the others. */
export type FailurePolicy = "stop" | "list";

export interface ConductOptions {
  readonly onFailure: FailurePolicy;
  /** Seconds, from any origin. */
  readonly clock: () => number;
  readonly signal?: StopSignal | undefined;
  readonly onProgress?: ((progress: ExperimentProgress) => void) | undefined;
  /** Numbers of runs that are run alone, whatever else is missing; nobody is asked. */
  readonly only?: readonly number[] | undefined;
  /** Asked once, after three timed runs, whether to go on; what they found is kept in any case. */
  readonly confirm?: ((estimate: Estimate) => Promise<boolean>) | undefined;
}

export interface ExperimentProgress {
  readonly done: number;
  /** Runs of the replicates decided on so far. */
  readonly total: number;
  readonly failed: number;
  /** Runs a second since the start of this session; null before the first. */
  readonly runsPerSecond: number | null;
  readonly secondsLeft: SecondsLeft | null;
  readonly workers: ReturnType<Engine["workers"]>;
  /** Bytes of the journal. */
  readonly bytes: number;
}

/** How a session ended, and the replicates of each point by then. */
export interface Session {
  readonly end: "finished" | "cancelled" | "failed" | "declined";
  readonly replicates: Replicates;
}

/**
 * Carries out what is missing of an experiment. Results do not hang on the engine, on the order in which runs end, or on
 * how often this was broken off and begun again: the journal alone says what is left to do.
 */
export async function conduct(plan: Plan, engine: Engine, journal: Journal, options: ConductOptions): Promise<Session> {
  const halt = haltBy(options.signal);
  const session = new Conducting(plan, engine, journal, options, halt);
  try {
    await session.releaseLatest();
    if (options.only) return await session.alone(options.only);
    const replicates = firstReplicates(plan);
    const isWanted = await session.isWorthIt(replicates);
    return isWanted ? await session.roundByRound(replicates) : { end: "declined", replicates };
  } finally {
    halt.release();
    await journal.settle();
  }
}

/** Runs that are timed before anybody is asked whether to go on: the first, the middle and the last. */
function pilots(runs: number): number[] {
  return [0, Math.floor((runs - 1) / 2), runs - 1];
}

/** A session under way: what failed in it, how many runs it has to do and has done, and whether to stop. */
class Conducting {
  readonly #plan: Plan;
  readonly #engine: Engine;
  readonly #journal: Journal;
  readonly #options: ConductOptions;
  readonly #halt: Halt;
  readonly #start: number;
  /** Places that broke off in this session; they are not tried again in it. */
  readonly #failed = new Set<number>();
  #total = 0;
  #done = 0;
  #hasFailed = false;

  constructor(plan: Plan, engine: Engine, journal: Journal, options: ConductOptions, halt: Halt) {
    this.#plan = plan;
    this.#engine = engine;
    this.#journal = journal;
    this.#options = options;
    this.#halt = halt;
    this.#start = options.clock();
  }

  /** What an engine may still keep of runs that a session before had just finished when it was killed may go. */
  async releaseLatest(): Promise<void> {
    if (!this.#engine.release) return;
    for (const place of [...this.#journal.latest]) await this.#engine.release(this.#plan.task(place));
  }

  /** Times some runs and asks whether to go on; they count like all others. */
  async isWorthIt(replicates: Replicates): Promise<boolean> {
    const { confirm } = this.#options;
    this.#total = runCount(this.#plan, replicates);
    if (!confirm) return true;
    const timed = [...new Set(pilots(this.#total))];
    await this.#inTurn(0, timed);
    this.#tell();
    if (this.#halt.signal.aborted) return true;
    const runs = await Promise.all(timed.map((place) => this.#journal.read(place)));
    const seconds = runs.flatMap((run) => (run ? [run.seconds] : []));
    const workers = this.#engine.workers().all;
    return confirm(estimateOf(this.#plan, this.#journal, { pilots: seconds, fewest: this.#total, workers }));
  }

  /** Runs these and no others; the experiment is finished if nothing else is missing. */
  async alone(places: readonly number[]): Promise<Session> {
    this.#total = runCount(this.#plan, await replicatesSoFar(this.#plan, this.#journal));
    await this.#inTurn(0, places);
    this.#tell();
    const replicates = await replicatesSoFar(this.#plan, this.#journal);
    if (this.#hasFailed) return { end: "failed", replicates };
    return { end: isOver(this.#plan, replicates, this.#journal) ? "finished" : "cancelled", replicates };
  }

  /** Runs what is missing and, as long as the stopping rule asks for more replicates, those. */
  async roundByRound(first: Replicates): Promise<Session> {
    for (let replicates = first; ; ) {
      this.#total = runCount(this.#plan, replicates);
      await this.#allLanes(replicates);
      this.#tell();
      if (this.#hasFailed) return { end: "failed", replicates };
      if (this.#halt.signal.aborted) return { end: "cancelled", replicates };
      const next = await nextReplicates(this.#plan, replicates, this.#journal);
      if (isSame(next, replicates)) return { end: "finished", replicates };
      replicates = next;
    }
  }

  /** Every lane takes the next block until there is none. */
  async #allLanes(replicates: Replicates): Promise<void> {
    const rest = blocks(this.#plan, replicates);
    const lane = async (number: number) => {
      for (const block of rest) {
        if (this.#halt.signal.aborted) return;
        await this.#inTurn(number, block);
      }
    };
    const lanes = Array.from({ length: this.#engine.lanes }, (_, number) => this.#haltingOnError(lane(number)));
    const broken = (await Promise.allSettled(lanes)).find(({ status }) => status === "rejected");
    if (broken) throw (broken as PromiseRejectedResult).reason;
  }

  /** A journal that cannot be written to, or another fault of the machine, stops all lanes. */
  async #haltingOnError(lane: Promise<void>): Promise<void> {
    try {
      await lane;
    } catch (error) {
      this.#halt.stop();
      throw error;
    }
  }

  async #inTurn(lane: number, places: Iterable<number>): Promise<void> {
    for (const place of places) {
      if (this.#halt.signal.aborted) return;
      if (!this.#journal.has(place) && !this.#failed.has(place)) await this.#one(lane, place);
    }
  }

  async #one(lane: number, place: number): Promise<void> {
    const { signal } = this.#halt;
    const task = this.#plan.task(place);
    const running = this.#engine.measure(lane, task, { signal });
    this.#tell();
    const { measured, seconds } = await running;
    if (measured.ok) await this.#journal.keep({ place, seconds, ...measured.figures });
    else if (measured.problem.kind !== "cancelled") await this.#fail(place, measured.problem.message);
    else return;
    await this.#engine.release?.(task);
    this.#done++;
  }

  async #fail(place: number, failure: string): Promise<void> {
    this.#failed.add(place);
    await this.#journal.keepFailure({ place, failure });
    if (this.#options.onFailure === "list") return;
    this.#hasFailed = true;
    this.#halt.stop();
  }

  #tell(): void {
    const done = this.#journal.finished + this.#failed.size;
    const workers = this.#engine.workers();
    const seconds = this.#options.clock() - this.#start;
    this.#options.onProgress?.({
      done,
      total: this.#total,
      failed: this.#failed.size,
      runsPerSecond: seconds > 0 ? this.#done / seconds : null,
      secondsLeft: secondsLeft(this.#total - done, workers.all, this.#journal.seconds),
      workers,
      bytes: this.#journal.bytes
    });
  }
}
