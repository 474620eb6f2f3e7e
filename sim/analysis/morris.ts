import type { Point } from "./latin-hypercube.ts";
import { covariance, mean } from "./moments.ts";
import { meanReach } from "./paired-difference.ts";
import type { UniformSource } from "./uniform-source.ts";

/** A walk through the unit cube that moves each parameter once: one point more than there are parameters. */
export type Trajectory = readonly Point[];

/** Levels of the grid when nothing is said. */
export const usualLevels = 4;

/**
 * Trajectories by lot. Source: Morris (1991), Technometrics 33(2).
 * @param levels of the grid, an even number: a step of levels / (2 (levels − 1)) then reaches each equally often
 */
export function trajectories(
  count: number,
  dimensions: number,
  uniform: UniformSource,
  levels = usualLevels
): Trajectory[] {
  return Array.from({ length: count }, (_, walk) => trajectory(walk, dimensions, uniform, levels));
}

function trajectory(walk: number, dimensions: number, uniform: UniformSource, levels: number): Trajectory {
  const step = levels / (2 * (levels - 1));
  const start = Array.from({ length: dimensions }, (_, side) => startLevel(uniform(walk, side, 0), levels));
  const order = Array.from(start.keys()).sort((one, other) => uniform(walk, one, 1) - uniform(walk, other, 1));
  const points = [start];
  for (const side of order) {
    const next = [...points[points.length - 1]];
    next[side] += next[side] < step ? step : -step;
    points.push(next);
  }
  return points;
}

function startLevel(lot: number, levels: number): number {
  return Math.floor(lot * levels) / (levels - 1);
}

/** What moving one parameter over its whole range does, judged over trajectories. */
export interface ElementaryEffect {
  /** Mean of the effects, which may cancel. */
  readonly mean: number;
  /** Mean of the absolute effects: how much the parameter matters. */
  readonly meanAbsolute: number;
  /** From that mean to either end of its interval, by t over trajectories; NaN below two effects. */
  readonly reach: number;
  /** Spread of the effects: interactions and curvature. */
  readonly spread: number;
}

/**
 * Effects of each parameter on a value known at every point of the trajectories, per unit of the cube.
 * The mean of absolute effects is that of Campolongo, Cariboni and Saltelli (2007).
 * @param level of the interval, 0 to 1
 */
export function elementaryEffects(
  walks: readonly Trajectory[],
  values: readonly (readonly number[])[],
  level = 0.95
): ElementaryEffect[] {
  const effects: number[][] = walks[0][0].map(() => []);
  walks.forEach((walk, place) => {
    for (let at = 1; at < walk.length; at++) {
      const side = walk[at].findIndex((coordinate, parameter) => coordinate !== walk[at - 1][parameter]);
      const moved = walk[at][side] - walk[at - 1][side];
      const effect = (values[place][at] - values[place][at - 1]) / moved;
      if (Number.isFinite(effect)) effects[side].push(effect);
    }
  });
  return effects.map((own) => judged(own, level));
}

function judged(effects: readonly number[], level: number): ElementaryEffect {
  const sizes = effects.map(Math.abs);
  return {
    mean: mean(effects),
    meanAbsolute: mean(sizes),
    reach: meanReach(sizes, level),
    spread: Math.sqrt(covariance(effects, effects))
  };
}
