import { pow } from "../../numeric/index.ts";
import type { Point } from "../latin-hypercube.ts";
import type { UniformSource } from "../uniform-source.ts";
import { goesBefore, type Rank } from "./rank-candidates.ts";

/** How alike children are to their parents and mutants to what they were: the usual indices of NSGA-II. */
const crossoverIndex = 15;
const mutationIndex = 20;
const crossoverShare = 0.9;

/**
 * Children of candidates: two parents by tournaments of two, simulated binary crossover, polynomial mutation of one
 * side on average, all inside the unit cube. Source: Deb and Agrawal (1995), Complex Systems 9(2); Deb and co-authors
 * (2002) for the whole.
 * @param uniform lots of this generation, by child and place
 */
export function offspring(
  points: readonly Point[],
  ranks: readonly Rank[],
  count: number,
  uniform: UniformSource
): Point[] {
  return Array.from({ length: count }, (_, child) => {
    const lot = (kind: number, side = 0) => uniform(child, kind, side);
    const [mother, father] = [0, 2].map((kind) => points[tournament(ranks, lot(kind), lot(kind + 1))]);
    return mutated(crossed(mother, father, lot), lot);
  });
}

type Lot = (kind: number, side?: number) => number;

/** The better of two by lot. */
function tournament(ranks: readonly Rank[], first: number, second: number): number {
  const [one, other] = [first, second].map((lot) => Math.floor(lot * ranks.length));
  return goesBefore(ranks[other], ranks[one]) ? other : one;
}

/** One of the two children that lie as far apart as by chance from their parents' middle; each side on its own. */
function crossed(mother: Point, father: Point, lot: Lot): Point {
  if (lot(4) > crossoverShare) return mother;
  return mother.map((side, place) => {
    const other = father[place];
    if (lot(5, place) < 0.5 || side === other) return side;
    const spread = crossoverSpread(lot(6, place));
    const sign = lot(7, place) < 0.5 ? 1 : -1;
    return inside((side + other) / 2 + (sign * spread * Math.abs(side - other)) / 2);
  });
}

function crossoverSpread(lot: number): number {
  const exponent = 1 / (crossoverIndex + 1);
  return lot <= 0.5 ? pow(2 * lot, exponent) : pow(1 / (2 * (1 - lot)), exponent);
}

function mutated(point: Point, lot: Lot): Point {
  return point.map((side, place) => (lot(8, place) < 1 / point.length ? inside(side + mutation(lot(9, place))) : side));
}

function mutation(lot: number): number {
  const exponent = 1 / (mutationIndex + 1);
  return lot < 0.5 ? pow(2 * lot, exponent) - 1 : 1 - pow(2 * (1 - lot), exponent);
}

function inside(side: number): number {
  return Math.min(1, Math.max(0, side));
}
