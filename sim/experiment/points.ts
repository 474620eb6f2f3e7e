import { designs, type Design as RegisteredDesign } from "../analysis/designs/designs.ts";
import type { FactorSpace } from "../analysis/designs/factor-space.ts";
import { grid, placeOfLevel } from "../analysis/designs/grid.ts";
import type { Point } from "../analysis/latin-hypercube.ts";
import type { Experiment, SampledDesign } from "./experiment.ts";
import { type Factor, factorNamed, factorsOf, levelsOf, valueAt } from "./factor.ts";

/** The points of an experiment: values of the factors, one row a point. */
export interface Points {
  readonly factors: readonly Factor[];
  readonly count: number;
  /** Values in the order of the factors. */
  at(point: number): readonly number[];
}

/** What the points of an experiment vary, in the order of their values. */
export function factorsOfDesign({ design, vary }: Pick<Experiment, "design" | "vary">): readonly Factor[] {
  switch (design.kind) {
    case "scenarios":
      return [];
    case "table":
      return design.columns.map(factorNamed);
    case "worlds":
      return Object.keys(design.vectors[0]).sort().map(factorNamed);
    default:
      return factorsOf(vary);
  }
}

/** The points of an experiment; the same definition gives the same. */
export function pointsOf(experiment: Pick<Experiment, "design" | "vary" | "seed">): Points {
  const { design, seed } = experiment;
  const factors = factorsOfDesign(experiment);
  switch (design.kind) {
    case "scenarios":
      return { factors, count: 1, at: () => [] };
    case "table":
      return { factors, count: design.rows.length, at: (point) => design.rows[point] };
    case "worlds":
      return {
        factors,
        count: design.vectors.length,
        at: (point) => factors.map(({ id }) => design.vectors[point][id])
      };
    case "one-at-a-time":
      return oneAtATime(factors, design.n);
    default: {
      const places = placesOf(design, factors, seed);
      return {
        factors,
        count: places.length,
        at: (point) => factors.map((factor, side) => valueAt(factor, places[point][side]))
      };
    }
  }
}

/** How many points an experiment has, told without making them. */
export function pointCount({ design, vary }: Pick<Experiment, "design" | "vary">): number {
  switch (design.kind) {
    case "scenarios":
      return 1;
    case "table":
      return design.rows.length;
    case "worlds":
      return design.vectors.length;
    case "grid":
    case "full-factorial":
      return levelsOfEach(factorsOf(vary), design.n).reduce((product, levels) => product * levels, 1);
    case "one-at-a-time":
      return oneAtATime(factorsOf(vary), design.n).count;
    default:
      return designs[design.kind].rows(spaceOfDesign(design, factorsOf(vary)), design.n);
  }
}

/** Runs of an experiment if no point ends early. */
export function mostRunsOf(experiment: Experiment): number {
  const { scenarios, replicates, stop } = experiment;
  return pointCount(experiment) * scenarios.length * (stop?.most ?? replicates);
}

/** Where in the unit cube of its factors the points of a design lie. Levels are no more than a factor has values. */
function placesOf(design: SampledDesign, factors: readonly Factor[], seed: string): readonly Point[] {
  if (design.kind === "grid" || design.kind === "full-factorial") return grid(levelsOfEach(factors, design.n));
  const registered: RegisteredDesign = designs[design.kind];
  return registered.points(spaceOfDesign(design, factors), design.n, seed);
}

/**
 * The usual values, then each factor at its levels while the others stay; levels that are the usual value are left out.
 * Points are made when they are asked for, so that their number costs nothing.
 */
function oneAtATime(factors: readonly Factor[], most: number): Points {
  const usual = factors.map((factor) => factor.usual);
  const moves = factors.map((factor) => movesOf(factor, most));
  const count = 1 + moves.reduce((sum, each) => sum + each.count, 0);
  return { factors, count, at: (point) => (point === 0 ? usual : moved(usual, moves, point - 1)) };
}

/** The levels of a factor but for those at its usual value, rising. */
interface Moves {
  readonly count: number;
  at(move: number): number;
}

function movesOf(factor: Factor, most: number): Moves {
  const levels = levelsOf(factor, most);
  const value = (level: number) => valueAt(factor, placeOfLevel(level, levels));
  const first = firstLevel(levels, (level) => value(level) >= factor.usual);
  const next = firstLevel(levels, (level) => value(level) > factor.usual);
  const left = next - first;
  return { count: levels - left, at: (move) => value(move < first ? move : move + left) };
}

/** The first level of which something holds that holds of all after it; as many as there are where it holds of none. */
function firstLevel(levels: number, holds: (level: number) => boolean): number {
  let [low, high] = [0, levels];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function moved(usual: readonly number[], moves: readonly Moves[], number: number): readonly number[] {
  let move = number;
  for (const [side, { count, at }] of moves.entries()) {
    if (move < count) return usual.with(side, at(move));
    move -= count;
  }
  throw new RangeError(`there is no move ${number}`);
}

function levelsOfEach(factors: readonly Factor[], most: number): number[] {
  return factors.map((factor) => levelsOf(factor, most));
}

/** The factors as the designs know them; their places are in the unit cube, so that bounds do not matter. */
function spaceOfDesign({ secondOrder, levels }: SampledDesign, factors: readonly Factor[]): FactorSpace {
  return {
    names: factors.map(({ id }) => id),
    bounds: factors.map(() => [0, 1]),
    ...(secondOrder ? { secondOrder } : {}),
    ...(levels === undefined ? {} : { levels })
  };
}
