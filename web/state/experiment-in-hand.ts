import { computed, effect, signal } from "@preact/signals";
import type { Experiment, FailureEntry } from "../../sim/experiment/index.ts";
import { originFolders } from "../../sim/origin-files/origin-folder.ts";
import { draft, draftExperiment, draftHash, replaceDraft } from "./experiment-draft.ts";
import { carryOut, type ExperimentState, experimentState, isAtWork } from "./experiments.ts";
import type { ExperimentDraft } from "./first-draft.ts";
import { definitionOf, removeExperiment, type StoredExperiment, storedExperiment } from "./stored-experiments.ts";
import { workspace } from "./workspace.ts";

/** An experiment that this browser keeps; without `stored` where another tab writes it. */
export interface KeptExperiment {
  readonly hash: string;
  readonly experiment: Experiment;
  readonly stored: StoredExperiment | undefined;
}

/** The experiments that this browser keeps; undefined until they are read. */
export const keptExperiments = signal<readonly KeptExperiment[] | undefined>(undefined);

let reading = 0;

const stage = computed(() => experimentState.value?.stage);

/** Keeps the list of what is kept up to date, from now on. */
export function followKept(): () => void {
  return effect(() => {
    void stage.value;
    void refreshKept();
  });
}

/** Reads anew what this browser keeps. */
export async function refreshKept(): Promise<void> {
  const turn = ++reading;
  const kept: KeptExperiment[] = [];
  for (const hash of await originFolders()) {
    const stored = await storedExperiment(hash);
    const experiment = stored?.experiment ?? (await definitionOf(hash));
    if (experiment) kept.push({ hash, experiment, stored });
  }
  if (turn === reading) keptExperiments.value = kept;
}

/** What is kept of the draft. */
export const keptInHand = computed(() => keptExperiments.value?.find(({ hash }) => hash === draftHash.value));

/** The draft while this page carries it out, or as it ended. */
export const liveInHand = computed<ExperimentState | undefined>(() => {
  const state = experimentState.value;
  return state && state.hash === draftHash.value ? state : undefined;
});

/** Whether something was run of the draft: its definition then stands. */
export const hasBegun = computed(() => liveInHand.value !== undefined || keptInHand.value !== undefined);

/** Whether all runs of the draft are over and its tables written. */
export const isFinished = computed(() => {
  if (liveInHand.value) return liveInHand.value.stage === "finished";
  const stored = keptInHand.value?.stored;
  return stored?.hasResults === true && stored.done === stored.total;
});

/** Another experiment that this page is at work on. */
export const otherAtWork = computed(() => {
  const state = experimentState.value;
  return state && state.hash !== draftHash.value && isAtWork(state) ? state : undefined;
});

/** The runs of the draft that failed. */
export const failuresInHand = computed<readonly FailureEntry[]>(
  () => liveInHand.value?.failures ?? keptInHand.value?.stored?.failures ?? []
);

/** Begins the draft, or goes on with it. */
export async function runDraft(
  options: { asksFirst?: boolean; only?: readonly FailureEntry[]; lists?: true } = {}
): Promise<void> {
  const experiment = draftExperiment.peek();
  if (!experiment) return;
  const { lists, ...rest } = options;
  await carryOut(experiment, { onFailure: lists ? "list" : workspace.peek().onFailure, ...rest });
}

/** Takes a kept experiment in hand. */
export function takeInHand(experiment: Experiment): void {
  replaceDraft(experiment as unknown as ExperimentDraft);
}

/** Takes a copy of an experiment in hand, to be changed. */
export function duplicate(experiment: ExperimentDraft): void {
  const { en, zh } = experiment.name as Experiment["name"];
  replaceDraft({ ...experiment, name: { en: copyName(en, " (copy)"), zh: copyName(zh, "（副本）") } });
}

export function duplicateDraft(): void {
  duplicate(draft.peek());
}

const longestName = 80;

function copyName(name: string, ending: string): string {
  return name.slice(0, longestName - ending.length) + ending;
}

/** Removes an experiment with all that is kept of it; one that is carried out is first let go of. */
export async function removeKept(hash: string): Promise<void> {
  await removeExperiment(hash);
  if (experimentState.peek()?.hash === hash) experimentState.value = null;
  await refreshKept();
}
