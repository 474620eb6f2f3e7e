import { signal } from "@preact/signals";
import {
  bytesExpected,
  type ConductOptions,
  conduct,
  DamagedRun,
  type Difference,
  definitionHash,
  definitionText,
  type Estimate,
  type Experiment,
  type ExperimentProgress,
  experimentFiles,
  type FailureEntry,
  type FailurePolicy,
  failureList,
  HeadlessJournal,
  isLarge,
  Journal,
  journalFormat,
  OtherJournal,
  type Plan,
  placeOf,
  planOf,
  threadEngine,
  whole,
  writeResults
} from "../../sim/experiment/index.ts";
import { browserRunners } from "../../sim/index.ts";
import { OpenElsewhere, originFolder } from "../../sim/origin-files/origin-folder.ts";
import { poolSize } from "./pool-size.ts";

/** What became of the experiment in hand. */
export type ExperimentStage =
  /** Opened; its engine is being asked for its mark, or the first runs are timed. */
  | "opening"
  /** Waits for `answer`: it would take long. */
  | "asking"
  | "running"
  | "finished"
  /** Stopped by a person, or declined; `carryOut` goes on with it. */
  | "stopped"
  /** A run failed under the policy to stop. */
  | "failed"
  /** What is kept is of another engine: `differences`. */
  | "otherEngine"
  /** Lines of what is kept were changed, and nothing tells what they were. */
  | "damaged"
  /** Another tab works on it. */
  | "openElsewhere"
  /** The browser grants too little room: `room`, or null where that showed only when it was full. */
  | "noRoom"
  /** The browser broke it off: `message`. */
  | "broken";

/** The experiment in hand, as a view shows it. */
export interface ExperimentState {
  readonly experiment: Experiment;
  /** Names it by its content, and its folder in this browser. */
  readonly hash: string;
  readonly stage: ExperimentStage;
  readonly progress: ExperimentProgress | null;
  readonly estimate: Estimate | null;
  readonly failures: readonly FailureEntry[];
  /** Lines of the journal that could not be read; what they told is run again. */
  readonly unreadable: number;
  readonly differences: readonly Difference[];
  /** Bytes that are needed and free. */
  readonly room: { readonly needed: number; readonly free: number } | null;
  readonly message: string;
}

/** The experiment that is or was last carried out; null before the first. One is carried out at a time. */
export const experimentState = signal<ExperimentState | null>(null);

/** Whether the page is at work on an experiment, or waits for an answer about one. */
export function isAtWork({ stage }: Pick<ExperimentState, "stage">): boolean {
  return stage === "opening" || stage === "asking" || stage === "running";
}

/** How an experiment is carried out. */
export interface CarryOutOptions {
  readonly onFailure: FailurePolicy;
  /** Whether a person is asked after the timed runs even where it would not take long. */
  readonly asksFirst?: boolean;
  /** Runs that are run alone. */
  readonly only?: readonly FailureEntry[];
}

/** The journal that is being written, for who wants to read from it. */
let journalInHand: Journal | undefined;

export function openJournalOf(hash: string): Journal | undefined {
  return experimentState.peek()?.hash === hash ? journalInHand : undefined;
}

let underWay: AbortController | undefined;
/** Settles when what is under way has let go of its files and threads. */
let ended: Promise<void> = Promise.resolve();
let answerNow: ((goOn: boolean) => void) | undefined;

/** Goes on with an experiment where this browser left it, or begins it; over when it has ended in any way. */
export function carryOut(experiment: Experiment, options: CarryOutOptions): Promise<void> {
  stopExperiment();
  const controller = new AbortController();
  underWay = controller;
  ended = ended.then(() => begin(experiment, options, controller.signal));
  return ended;
}

async function begin(experiment: Experiment, options: CarryOutOptions, signal: AbortSignal): Promise<void> {
  const hash = definitionHash(experiment);
  experimentState.value = { ...nothingYet, experiment, hash };
  try {
    const plan = planOf(experiment);
    if (await hasRoom(bytesExpected(experiment))) await inFolder(plan, hash, options, signal);
  } catch (error) {
    change(explained(error));
  }
}

/** Answers whether to go on with an experiment that asks. */
export function answer(goOn: boolean): void {
  answerNow?.(goOn);
  answerNow = undefined;
}

/** Stops what is under way within one simulated month; what is finished is kept. */
export function stopExperiment(): void {
  answer(false);
  underWay?.abort();
  underWay = undefined;
}

/** Why an experiment was stopped where its tables are wanted all the same. */
const withTables = "tables of what is finished";

/** Stops what is under way and writes the tables of what is finished. */
export function endExperiment(): void {
  underWay?.abort(withTables);
  stopExperiment();
}

const nothingYet = {
  stage: "opening",
  progress: null,
  estimate: null,
  failures: [],
  unreadable: 0,
  differences: [],
  room: null,
  message: ""
} as const;

function change(part: Partial<ExperimentState>): void {
  const state = experimentState.peek();
  if (state) experimentState.value = { ...state, ...part };
}

/** Share of the room that the browser grants which is left for other work. */
const reserve = 0.1;

/** Whether the browser grants so many bytes; says so where it does not. */
async function hasRoom(needed: number): Promise<boolean> {
  await navigator.storage.persist?.();
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  const free = Math.max(0, (1 - reserve) * quota - usage);
  if (needed <= free) return true;
  change({ stage: "noRoom", room: { needed, free } });
  return false;
}

async function inFolder(plan: Plan, hash: string, options: CarryOutOptions, signal: AbortSignal): Promise<void> {
  const folder = originFolder(hash);
  const file = await folder.grow(experimentFiles.journal);
  const engine = threadEngine(browserRunners(poolSize()), clock);
  try {
    const mark = await engine.mark(plan.experiment);
    const journal = await Journal.open(file, { format: journalFormat, definition: plan.experiment, ...mark });
    journalInHand = journal;
    await folder.write(experimentFiles.definition, whole(definitionText(plan.experiment)));
    change({ failures: failureList(plan, journal), unreadable: journal.unreadable });
    const reports = progressReports(plan, journal);
    const session = await conduct(plan, engine, journal, conditions(plan, reports, options, signal));
    if (session.end === "finished" || signal.reason === withTables)
      await writeResults(plan, session.replicates, journal, folder);
    reports.latest();
    change({ stage: stageAtEnd[session.end] });
  } finally {
    journalInHand = undefined;
    await file.close();
    await engine.close();
  }
}

/** Reports of progress as often as a person can follow, and the latest where the experiment waits or ends. */
function progressReports(plan: Plan, journal: Journal) {
  let progress: ExperimentProgress | null = null;
  const latest = () => change({ progress, failures: failureList(plan, journal) });
  const onProgress = (told: ExperimentProgress) => {
    progress = told;
    if (isTimeToReport() || told.done === told.total) latest();
  };
  return { onProgress, latest };
}

function conditions(
  plan: Plan,
  { onProgress, latest }: ReturnType<typeof progressReports>,
  options: CarryOutOptions,
  signal: AbortSignal
): ConductOptions {
  const only = options.only?.map((run) => placeOfRun(plan, run));
  if (only) change({ stage: "running" });
  const confirm = (estimate: Estimate) => {
    latest();
    return asked(estimate, options.asksFirst === true);
  };
  return { onFailure: options.onFailure, clock, signal, onProgress, only, confirm };
}

function placeOfRun({ experiment, places }: Plan, { point, scenario, replicate }: FailureEntry): number {
  return placeOf(places, { point, scenario: experiment.scenarios.findIndex(({ id }) => id === scenario), replicate });
}

const stageAtEnd = { finished: "finished", cancelled: "stopped", declined: "stopped", failed: "failed" } as const;

const clock = () => performance.now() / 1000;

/** Asks where an experiment would take long, once it is known that there is room. */
async function asked(estimate: Estimate, asksFirst: boolean): Promise<boolean> {
  change({ estimate });
  if (!(await hasRoom(estimate.bytes))) return false;
  if (!asksFirst && !isLarge(estimate)) {
    change({ stage: "running" });
    return true;
  }
  change({ stage: "asking" });
  const goOn = await new Promise<boolean>((resolve) => {
    answerNow = resolve;
  });
  if (goOn) change({ stage: "running" });
  return goOn;
}

function explained(error: unknown): Partial<ExperimentState> {
  if (error instanceof OtherJournal) return { stage: "otherEngine", differences: error.differences };
  if (error instanceof HeadlessJournal) return { stage: "damaged" };
  // its run is run again by who goes on
  if (error instanceof DamagedRun) return { stage: "stopped" };
  if (error instanceof OpenElsewhere) return { stage: "openElsewhere" };
  if (error instanceof Error && error.name === "QuotaExceededError") return { stage: "noRoom" };
  return { stage: "broken", message: error instanceof Error ? error.message : String(error) };
}

/** Milliseconds between two reports of progress. */
const reportEvery = 250;
let lastReport = 0;

function isTimeToReport(): boolean {
  const now = performance.now();
  if (now - lastReport < reportEvery) return false;
  lastReport = now;
  return true;
}
