import type { RunTask } from "../run/measure.ts";
import type { Experiment } from "./experiment.ts";
import type { Journal } from "./journal.ts";
import { addressOf, type Places, placeOf, placesOf } from "./places.ts";
import { type Points, pointsOf } from "./points.ts";
import { runSpecAt } from "./run-spec-at.ts";
import { isSettled } from "./stopping.ts";

/** The runs of an experiment by number, each made out when it is asked for. */
export interface Plan {
  readonly experiment: Experiment;
  readonly points: Points;
  readonly places: Places;
  /** The run of a number. */
  task(place: number): RunTask;
}

export function planOf(experiment: Experiment): Plan {
  const points = pointsOf(experiment);
  const places = placesOf(experiment, points.count);
  return {
    experiment,
    points,
    places,
    task: (place) => ({
      spec: runSpecAt(experiment, points, addressOf(places, place)),
      outcomes: experiment.outcomes
    })
  };
}

/** Replicates that each point gets, by point. */
export type Replicates = Uint16Array;

/** What every point gets before anybody looks. */
export function firstReplicates({ experiment, points }: Plan): Replicates {
  return new Uint16Array(points.count).fill(experiment.replicates);
}

/** Runs of so many replicates at each point. */
export function runCount({ places }: Plan, replicates: Replicates): number {
  return replicates.reduce((sum, count) => sum + count, 0) * places.scenarios;
}

/**
 * The numbers of the runs of so many replicates at each point, rising. Those that stand together, one a scenario, are
 * of one point and replicate: they have their burn-in in common where the scenarios assume the same, and are best run
 * one after another on one thread.
 */
export function* blocks({ places }: Plan, replicates: Replicates): Generator<readonly number[]> {
  const most = replicates.reduce((highest, count) => Math.max(highest, count), 0);
  for (let replicate = 0; replicate < most; replicate++) {
    for (let point = 0; point < places.points; point++) {
      if (replicate < replicates[point]) yield block(places, point, replicate);
    }
  }
}

function block(places: Places, point: number, replicate: number): number[] {
  return Array.from({ length: places.scenarios }, (_, scenario) => placeOf(places, { point, scenario, replicate }));
}

/**
 * Replicates that each point gets next, given that those so far are over; the same when the stopping rule is content or
 * there is none. Read from the journal, so that it does not matter who ran them and when.
 */
export async function nextReplicates(plan: Plan, replicates: Replicates, journal: Journal): Promise<Replicates> {
  const { stop } = plan.experiment;
  const next = replicates.slice();
  if (!stop) return next;
  for (let point = 0; point < next.length; point++) {
    if (next[point] >= stop.most) continue;
    const values = await valuesAt(plan, point, next[point], journal);
    if (!isSettled(stop, plan.experiment.replicates, values))
      next[point] = Math.min(stop.most, next[point] + stop.step);
  }
  return next;
}

/** The replicates decided on by what a journal holds, as a session that begins with it would find them. */
export async function replicatesSoFar(plan: Plan, journal: Journal): Promise<Replicates> {
  for (let replicates = firstReplicates(plan); ; ) {
    if (!isOver(plan, replicates, journal)) return replicates;
    const next = await nextReplicates(plan, replicates, journal);
    if (isSame(next, replicates)) return replicates;
    replicates = next;
  }
}

/** Whether every run of so many replicates at each point is finished or has failed. */
export function isOver(plan: Plan, replicates: Replicates, journal: Journal): boolean {
  for (const block of blocks(plan, replicates)) {
    if (block.some((place) => !journal.has(place) && !journal.failed.has(place))) return false;
  }
  return true;
}

export function isSame(one: Replicates, other: Replicates): boolean {
  return one.every((count, point) => count === other[point]);
}

/** The outcome of the stopping rule at a point, one list a scenario; null where a run failed. */
async function valuesAt(plan: Plan, point: number, replicates: number, journal: Journal): Promise<(number | null)[][]> {
  const { experiment, places } = plan;
  const column = experiment.outcomes.indexOf(experiment.stop!.outcome);
  const values = experiment.scenarios.map((): (number | null)[] => []);
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const [scenario, list] of values.entries()) {
      const run = await journal.read(placeOf(places, { point, scenario, replicate }));
      list.push(run?.values[column] ?? null);
    }
  }
  return values;
}
