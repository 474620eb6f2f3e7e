import { addressOf, blocks, type Journal, type Plan, planOf, replicatesSoFar } from "../../sim/experiment/index.ts";
import type { OutcomeId } from "../../sim/index.ts";
import { experimentState, openJournalOf } from "./experiments.ts";
import { storedJournal } from "./stored-experiments.ts";

/** The runs of an experiment as its journal has them. */
export interface RunSource {
  readonly plan: Plan;
  readonly journal: Journal;
  /** Numbers of all runs decided on so far, in the order in which they are run. */
  readonly places: Float64Array;
}

/** One run, as the table shows it. */
export interface RunRow {
  readonly point: number;
  readonly scenario: string;
  readonly replicate: number;
  /** Of what varies, in the order of the plan. */
  readonly settings: readonly number[];
  readonly state: "finished" | "failed" | "waiting";
  /** The outcome asked for; null where it is not defined or there is none. */
  readonly outcome: number | null;
  /** Why it failed. */
  readonly reason: string;
}

/** Opens the runs of an experiment: from the journal that is being written, or from the stored one. */
export async function runSource(hash: string): Promise<RunSource | undefined> {
  const live = openJournalOf(hash);
  const experiment = experimentState.peek()?.experiment;
  if (live && experiment) return sourceOf(planOf(experiment), live);
  const looked = await storedJournal(hash);
  return looked && sourceOf(looked.plan, looked.journal);
}

async function sourceOf(plan: Plan, journal: Journal): Promise<RunSource> {
  const places: number[] = [];
  for (const block of blocks(plan, await replicatesSoFar(plan, journal))) places.push(...block);
  return { plan, journal, places: Float64Array.from(places) };
}

/** Numbers of the runs that failed. */
export function failedPlaces({ journal }: RunSource): Float64Array {
  return Float64Array.from(journal.failed.keys()).sort();
}

/** Reads runs by their numbers. */
export function readRuns(source: RunSource, places: Float64Array, outcome: OutcomeId): Promise<RunRow[]> {
  return Promise.all(Array.from(places, (place) => readRun(source, place, outcome)));
}

async function readRun({ plan, journal }: RunSource, place: number, outcome: OutcomeId): Promise<RunRow> {
  const { point, scenario, replicate } = addressOf(plan.places, place);
  const run = await journal.read(place);
  const reason = journal.failed.get(place) ?? "";
  const { experiment, points } = plan;
  return {
    point,
    scenario: experiment.scenarios[scenario].id,
    replicate,
    settings: points.at(point),
    state: run ? "finished" : reason === "" ? "waiting" : "failed",
    outcome: run?.values[experiment.outcomes.indexOf(outcome)] ?? null,
    reason
  };
}
