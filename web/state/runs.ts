import { batch, computed, effect, signal, untracked } from "@preact/signals";
import { browserPool, type Pool, type RunRecord, type RunSpec } from "../../sim/index.ts";
import { firstSpecs } from "./first-specs.ts";
import { poolSize } from "./pool-size.ts";
import { isDataMissing, region } from "./region.ts";
import { keepRecords, recordOf, specOf } from "./results.ts";
import { chosenScenario, comparedScenarios } from "./scenarios.ts";
import { draftStage, quickStage, type Stage, wholeReplicates, wholeStage } from "./stages.ts";

/** What the runners are at. */
export interface RunState {
  readonly kind: "working" | "done" | "stopped" | "failed";
  readonly stage: Stage;
  /** Share of the stage's simulated months, 0 to 1. */
  readonly share: number;
  readonly replicatesDone: number;
  readonly secondsLeft: number | null;
  readonly message: string;
}

const idle = { kind: "done", share: 1, replicatesDone: 0, secondsLeft: null, message: "" } as const;

export const runState = signal<RunState>({ ...idle, stage: quickStage(region.peek()) });
/** True while a slider is held: only the draft is run, on every frame. */
export const isDrafting = signal(false);
/** Replicates of the whole city that are wanted; a button adds more. */
export const wantedReplicates = signal(wholeReplicates);

/** Quick looks and checks have threads of their own, so that they never wait behind a run of the whole city. */
type Room = "quick" | "whole" | "worlds";
const pools = new Map<Room, Pool>();
let underWay: AbortController | undefined;

function runnersIn(room: Room): Pool {
  const pool = pools.get(room) ?? browserPool(poolSize());
  pools.set(room, pool);
  return pool;
}

function runnersFor(id: Stage["id"]): Pool {
  return runnersIn(id === "whole" ? "whole" : "quick");
}

/** Threads for checks across worlds. */
export function worldsRunners(): Pool {
  return runnersIn("worlds");
}

/**
 * Seconds that all threads together take for a month of the horizon in the sample of the quick look; undefined before
 * one was run on this machine.
 */
export const secondsPerMonth = signal<number | undefined>(undefined);

/** Waits for specs of the quick look that were handed out just now, and notes how long they took. */
async function timed(specs: readonly RunSpec[], running: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  await running;
  const months = specs.reduce((sum, spec) => sum + spec.months, 0);
  if (!signal.aborted) secondsPerMonth.value = (performance.now() - start) / 1000 / months;
}

/** What is to be run, as text: the ladder starts anew when it changes. */
const wanted = computed(() => JSON.stringify(comparedScenarios.value.map((scenario) => specOf(scenario, 1, 0))));

/** From now on every change of scenario, seed or horizon starts the ladder: quick look, whole city, more replicates. */
export function runWhatIsWanted(): void {
  effect(() => {
    void wanted.value;
    void wantedReplicates.value;
    if (isDataMissing.value) return;
    if (isDrafting.value) untracked(requestDraft);
    else void untracked(climb);
  });
}

/** Ends what is under way; what is finished is kept. */
export function cancelRuns(): void {
  underWay?.abort();
  underWay = undefined;
  runState.value = { ...runState.value, kind: "stopped" };
}

/** Goes on after a stop. */
export function resumeRuns(): void {
  if (!isDataMissing.peek()) void climb();
}

export function moreReplicates(): void {
  wantedReplicates.value += wholeReplicates;
}

async function climb(): Promise<void> {
  underWay?.abort();
  const controller = new AbortController();
  underWay = controller;
  const here = region.peek();
  if (!(await runStage(quickStage(here), controller))) return;
  void warmUp(controller.signal);
  await runStage({ ...wholeStage(here), replicates: wantedReplicates.value }, controller);
}

/** Whether the threads of the quick look have run since the page opened. */
let isWarm = false;

/**
 * Runs once what the page came with: the first lever that moves then meets threads whose code is compiled and that keep
 * the burn-in of its seeds.
 */
async function warmUp(signal: AbortSignal): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  const specs = firstSpecs();
  await timed(specs, runnersFor("quick").runAll(specs, { signal }), signal);
}

/** Runs what a stage still lacks, replicate by replicate; false when it was stopped. */
async function runStage(stage: Stage, controller: AbortController): Promise<boolean> {
  const specs = lacking(stage);
  report(stage, specs.length === 0 ? 1 : 0, null);
  if (specs.length === 0) return finish(stage);
  let failure = "";
  if (stage.id === "quick") isWarm = true;
  const running = runnersFor(stage.id).runAll(specs, {
    signal: controller.signal,
    onProgress: ({ done, total, secondsLeft }) => {
      if (!controller.signal.aborted && isTimeToReport()) report(stage, done / total, secondsLeft);
    },
    onResult: (result) => {
      if (result.ok) keepSoon(result.record);
      else if (result.problem.kind !== "cancelled") failure = result.problem.message;
    }
  });
  await (stage.id === "quick" ? timed(specs, running, controller.signal) : running);
  keepNow();
  if (controller.signal.aborted) return false;
  if (failure) runState.value = { ...runState.value, kind: "failed", message: failure };
  return failure === "" && finish(stage);
}

function finish(stage: Stage): boolean {
  runState.value = { ...idle, stage, replicatesDone: stage.replicates };
  return true;
}

function lacking(stage: Stage): RunSpec[] {
  return Array.from({ length: stage.replicates }, (_, replicate) => replicate).flatMap((replicate) =>
    comparedScenarios.value
      .map((scenario) => specOf(scenario, stage.scale, replicate))
      .filter((spec) => !recordOf(spec))
  );
}

/** Milliseconds between two reports of progress: months pass faster than a person reads, and painting takes time from them. */
const reportEvery = 250;
let lastReport = 0;

function isTimeToReport(): boolean {
  const now = performance.now();
  if (now - lastReport < reportEvery) return false;
  lastReport = now;
  return true;
}

function report(stage: Stage, share: number, secondsLeft: number | null): void {
  const scenarios = comparedScenarios.peek().length;
  const left = lacking(stage).length;
  const replicatesDone = stage.replicates - Math.ceil(left / scenarios);
  runState.value = { kind: "working", stage, share, replicatesDone, secondsLeft, message: "" };
}

/** Results that came in since the last frame; drawn together. */
let arrived: RunRecord[] = [];

function keepSoon(record: RunRecord): void {
  arrived.push(record);
  if (arrived.length === 1) requestAnimationFrame(keepNow);
}

function keepNow(): void {
  const added = arrived;
  arrived = [];
  if (added.length > 0) batch(() => keepRecords(added));
}

let isDraftRunning = false;
let isDraftWanted = false;

/** One draft at a time; of the values that come in meanwhile only the newest is run. */
function requestDraft(): void {
  underWay?.abort();
  isDraftWanted = true;
  if (!isDraftRunning) void draft();
}

async function draft(): Promise<void> {
  isDraftRunning = true;
  while (isDraftWanted && isDrafting.peek()) {
    isDraftWanted = false;
    const spec = specOf(chosenScenario.peek(), draftStage(region.peek()).scale, 0);
    if (recordOf(spec)) continue;
    const result = await runnersFor("draft").run(spec);
    if (result.ok) keepRecords([result.record]);
  }
  isDraftRunning = false;
}
