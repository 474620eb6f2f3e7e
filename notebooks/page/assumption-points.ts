import { designs } from "../../sim/analysis/index.ts";
import { type FreeParameter, type FreeParameterId, freeParameters, type Scenario } from "../../sim/index.ts";

export const freeIds = Object.keys(freeParameters) as FreeParameterId[];

/** The value of a free assumption at a place of its range from 0 to 1, in equal ratios where those count. */
export function assumptionAt({ range: [low, high], ratios }: FreeParameter, place: number): number {
  return ratios ? low * (high / low) ** place : low + place * (high - low);
}

/** Points of a Latin hypercube over the ranges of all free assumptions, each in its own unit. */
export function assumptionPoints(count: number, seed: string): number[][] {
  const space = { names: freeIds, bounds: freeIds.map(() => [0, 1] as const) };
  const cube = designs["latin-hypercube"].points(space, count, seed);
  return cube.map((point) => freeIds.map((id, place) => assumptionAt(freeParameters[id], point[place])));
}

/** The assumptions of a point, as a scenario holds them. */
export function assumptionsOf(point: readonly number[]): Scenario["assumptions"] {
  return Object.fromEntries(freeIds.map((id, place) => [id, point[place]]));
}
