import { computed, effect, signal, untracked } from "@preact/signals";
import {
  type EffectOverWorlds,
  effectOfPairs,
  type OutcomeId,
  outcomeIds,
  outcomes,
  outcomeValue,
  pairsInWorlds,
  type RunRecord,
  type RunSpec,
  type Scenario,
  type Value
} from "../../sim/index.ts";
import { region } from "./region.ts";
import { specOf } from "./results.ts";
import { secondsPerMonth, worldsRunners } from "./runs.ts";
import { chosenScenario, engineScenario, presetScenarios, type ShownScenario } from "./scenarios.ts";
import { storedCalibration } from "./stored.ts";

/** How many worlds of the stored set, and how many replicates in each. */
export interface CheckSize {
  readonly worlds: number;
  readonly replicates: number;
}

/** What a check came to: the effect on every outcome. */
export interface CheckedEffects extends CheckSize {
  readonly scenario: string;
  readonly seed: string;
  readonly scale: number;
  readonly effects: Readonly<Record<OutcomeId, EffectOverWorlds>>;
}

export type WorldsCheck =
  | { readonly kind: "ready" | "cancelled" }
  | { readonly kind: "working"; readonly done: number; readonly total: number; readonly secondsLeft: number | null }
  | { readonly kind: "failed"; readonly cause: string }
  | ({ readonly kind: "done" } & CheckedEffects);

const state = signal<WorldsCheck>({ kind: "ready" });
/** The check under way or its result. */
export const worldsCheck = computed(() => state.value);

let underWay: AbortController | undefined;

/** What the check is about, as text: a check of something else is out of date. */
const subject = computed(() => JSON.stringify(specOf(chosenScenario.value, scaleOfCheck(), 0)));
let checkedSubject = "";

// A moved lever, another seed, horizon or region ends the check and takes its result away.
effect(() => {
  if (subject.value !== checkedSubject) untracked(forget);
});

function forget(): void {
  underWay?.abort();
  underWay = undefined;
  state.value = { kind: "ready" };
}

/** The sample in which worlds are checked is that of the quick look. */
export function scaleOfCheck(): number {
  return region.value.quickScale;
}

/** Runs of a check: both sides of every pair. */
export function runsOf({ worlds, replicates }: CheckSize): number {
  return 2 * worlds * replicates;
}

/** Seconds that a check will take on this machine by what the quick looks took; undefined before the first. */
export function secondsOf(size: CheckSize): number | undefined {
  const each = secondsPerMonth.value;
  const { months } = specOf(chosenScenario.value, scaleOfCheck(), 0);
  return each === undefined ? undefined : each * runsOf(size) * months;
}

/** Runs the baseline and the scenario in hand in the first worlds of the region’s set, as `techmarket compare --worlds`. */
export async function checkWorlds(size: CheckSize): Promise<void> {
  forget();
  const controller = new AbortController();
  underWay = controller;
  checkedSubject = subject.peek();
  const scenario = chosenScenario.peek();
  report(0, runsOf(size), null);
  const calibration = await storedCalibration(region.peek().id);
  const specs = checkSpecs(scenario, size, calibration?.worlds ?? []);
  const values = specs.map((): readonly Value[] => []);
  let finished = 0;
  let cause = "";
  await worldsRunners().runAll(specs, {
    signal: controller.signal,
    onProgress: ({ secondsLeft }) => {
      if (!controller.signal.aborted) report(finished, specs.length, secondsLeft);
    },
    onResult: (result, place) => {
      finished++;
      if (result.ok) values[place] = valuesIn(result.record);
      else if (result.problem.kind !== "cancelled") cause = result.problem.message;
    }
  });
  if (controller.signal.aborted) return;
  underWay = undefined;
  const { seed, scale } = specs[0];
  if (cause) state.value = { kind: "failed", cause };
  else state.value = { kind: "done", ...size, scenario: scenario.id, seed, scale, effects: effectsOf(values, size) };
}

/** Ends the check at once; threads at work hear of it at their next month. */
export function cancelCheck(): void {
  forget();
  state.value = { kind: "cancelled" };
}

/** The runs of a check in the order in which its arithmetic reads them. */
export function checkSpecs(
  scenario: ShownScenario,
  { worlds, replicates }: CheckSize,
  set: readonly Scenario["assumptions"][]
): RunSpec[] {
  const [baseline] = presetScenarios;
  const conditions = specOf(scenario, scaleOfCheck(), 0);
  const specsOf = (own: Scenario) =>
    Array.from({ length: replicates }, (_, replicate): RunSpec => ({ ...conditions, scenario: own, replicate }));
  return pairsInWorlds(engineScenario(baseline), engineScenario(scenario), set.slice(0, worlds), specsOf);
}

/** What a run has of every outcome. */
export function valuesIn(record: RunRecord): Value[] {
  return outcomeIds.map((id) => outcomeValue(record, outcomes[id]));
}

/** @param values of every run, outcome by outcome */
export function effectsOf(values: readonly (readonly Value[])[], { replicates }: CheckSize): CheckedEffects["effects"] {
  const effects = outcomeIds.map((id, outcome) => [
    id,
    effectOfPairs(
      values.map((ofRun) => ofRun[outcome]),
      replicates
    )
  ]);
  return Object.fromEntries(effects) as CheckedEffects["effects"];
}

/** Milliseconds between two reports of progress. */
const reportEvery = 250;
let lastReport = 0;

function report(done: number, total: number, secondsLeft: number | null): void {
  const now = performance.now();
  if (done > 0 && now - lastReport < reportEvery) return;
  lastReport = now;
  state.value = { kind: "working", done, total, secondsLeft };
}
