import type { Point } from "./latin-hypercube.ts";
import { covariance, mean } from "./moments.ts";
import type { UniformSource } from "./uniform-source.ts";

/** A walk through the unit cube that moves each parameter once: one point more than there are parameters. */
export type Trajectory = readonly Point[];

/** Levels of the grid; with an even number a step of levels / (2 (levels − 1)) reaches every level equally often. */
const levels = 4;
const step = levels / (2 * (levels - 1));

/** Trajectories by lot. Source: Morris (1991), Technometrics 33(2). */
export function trajectories(count: number, dimensions: number, uniform: UniformSource): Trajectory[] {
  return Array.from({ length: count }, (_, walk) => trajectory(walk, dimensions, uniform));
}

function trajectory(walk: number, dimensions: number, uniform: UniformSource): Trajectory {
  const start = Array.from({ length: dimensions }, (_, side) => startLevel(uniform(walk, side, 0)));
  const order = Array.from(start.keys()).sort((one, other) => uniform(walk, one, 1) - uniform(walk, other, 1));
  const points = [start];
  for (const side of order) {
    const next = [...points[points.length - 1]];
    next[side] += next[side] < step ? step : -step;
    points.push(next);
  }
  return points;
}

function startLevel(lot: number): number {
  return Math.floor(lot * levels) / (levels - 1);
}

/** What moving one parameter over its whole range does, judged over trajectories. */
export interface ElementaryEffect {
  /** Mean of the absolute effects: how much the parameter matters. */
  readonly meanAbsolute: number;
  /** Spread of the effects: interactions and curvature. */
  readonly spread: number;
}

/**
 * Effects of each parameter on a value known at every point of the trajectories, per unit of the cube.
 * The mean of absolute effects is that of Campolongo, Cariboni and Saltelli (2007).
 */
export function elementaryEffects(
  walks: readonly Trajectory[],
  values: readonly (readonly number[])[]
): ElementaryEffect[] {
  const effects: number[][] = walks[0][0].map(() => []);
  walks.forEach((walk, place) => {
    for (let at = 1; at < walk.length; at++) {
      const side = walk[at].findIndex((level, parameter) => level !== walk[at - 1][parameter]);
      const moved = walk[at][side] - walk[at - 1][side];
      const effect = (values[place][at] - values[place][at - 1]) / moved;
      if (Number.isFinite(effect)) effects[side].push(effect);
    }
  });
  return effects.map((own) => ({ meanAbsolute: mean(own.map(Math.abs)), spread: Math.sqrt(covariance(own, own)) }));
}
