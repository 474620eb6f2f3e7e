import type { Address, Experiment } from "./experiment.ts";

/** Most runs of an experiment; their numbers lie below. */
export const mostRuns = 10_000_000;

/**
 * Numbers the runs of an experiment from 0, so that a run is named by one number: replicate by replicate, in each the
 * points, at each the scenarios. More replicates add numbers and leave the others as they are.
 */
export interface Places {
  readonly points: number;
  readonly scenarios: number;
}

export function placesOf({ scenarios }: Pick<Experiment, "scenarios">, points: number): Places {
  return { points, scenarios: scenarios.length };
}

export function placeOf({ points, scenarios }: Places, { point, scenario, replicate }: Address): number {
  return (replicate * points + point) * scenarios + scenario;
}

export function addressOf({ points, scenarios }: Places, place: number): Address {
  const scenario = place % scenarios;
  const row = (place - scenario) / scenarios;
  const point = row % points;
  return { point, scenario, replicate: (row - point) / points };
}
