import { type LogDensity, sampleDensity } from "../chains.ts";
import {
  implausible,
  logLikelihood,
  type Observation,
  weightedDistance,
  worstImplausibility
} from "../implausibility.ts";
import { latinHypercube, type Point } from "../latin-hypercube.ts";
import { type UniformSource, uniformSource } from "../uniform-source.ts";
import { type Breathe, type EmulatedTarget, predictAll } from "./emulators.ts";
import { type CalibrationPlan, type Effort, stages } from "./plan.ts";

/** The emulators beside what they are held against, in the same order. */
export interface Emulated {
  /** Sides of the space. */
  readonly dimensions: number;
  readonly targets: readonly EmulatedTarget[];
  readonly observations: readonly Observation[];
}

/** What a sample of the space hangs on beside the density. */
export type Sampling = Pick<CalibrationPlan, "seed" | "effort">;

/** How steeply the density falls beyond the bound of implausibility, so that chains find their way in. */
const steepness = 12;
/** Points looked at to start the chains from the least implausible. */
const lookedAt = 1500;

/** Points that the emulators do not rule out, spread evenly over where they lie. */
export async function notRuledOut(
  emulated: Emulated,
  { seed, effort }: Sampling,
  stage: number,
  breathe: Breathe
): Promise<Point[]> {
  const worst = (point: Point) => worstImplausibility(emulated.observations, predictAll(emulated.targets, point));
  const density: LogDensity = (point) => -steepness * Math.max(0, worst(point) - implausible);
  const sample = await chainsFrom(emulated, density, effort, seed, stage, breathe);
  return sample.filter((point) => worst(point) < implausible);
}

/** Share of the whole space that the emulators do not rule out. */
export function shareNotRuledOut(emulated: Emulated, points: readonly Point[]): number {
  const kept = points.filter(
    (point) => worstImplausibility(emulated.observations, predictAll(emulated.targets, point)) < implausible
  );
  return kept.length / points.length;
}

/** A sample of the parameters given the observations, every point of the space being as likely before them. */
export async function sampleGivenData(
  emulated: Emulated,
  { seed, effort }: Sampling,
  stage: number,
  breathe: Breathe
): Promise<Point[]> {
  const density: LogDensity = (point) => logLikelihood(emulated.observations, predictAll(emulated.targets, point));
  return chainsFrom(emulated, density, effort, seed, stage, breathe);
}

/** Points with the smallest weighted distance, best first. */
export function closest(emulated: Emulated, points: readonly Point[], count: number): Point[] {
  const ranked = points.map((point) => ({
    point,
    distance: weightedDistance(emulated.observations, predictAll(emulated.targets, point))
  }));
  ranked.sort((one, other) => one.distance - other.distance);
  return ranked.slice(0, count).map(({ point }) => point);
}

async function chainsFrom(
  emulated: Emulated,
  density: LogDensity,
  { chains, steps }: Effort,
  seed: string,
  stage: number,
  breathe: Breathe
): Promise<Point[]> {
  const start = closest(emulated, spread(emulated, seed, stage), chains);
  await breathe();
  const sample = sampleDensity(start, steps, density, uniformSource(seed, "markovChain", stage));
  await breathe();
  return sample;
}

function spread({ dimensions }: Emulated, seed: string, stage: number): Point[] {
  return latinHypercube(lookedAt, dimensions, uniformSource(seed, "latinHypercube", stages.chains + stage));
}

/** Some of the points, as lots say, without the same one twice. */
export function someOf(points: readonly Point[], count: number, uniform: UniformSource): Point[] {
  const distinct = [...new Map(points.map((point) => [point.join(), point])).values()];
  const lots = distinct.map((point, place) => ({ point, lot: uniform(place, 0) }));
  lots.sort((one, other) => one.lot - other.lot);
  return lots.slice(0, count).map(({ point }) => point);
}
