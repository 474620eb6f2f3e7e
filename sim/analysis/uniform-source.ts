import { createDraws, purposes, seedKey } from "../random/index.ts";

/** Uniform numbers in (0, 1) by address: row, column, and a further place where a row needs several. */
export type UniformSource = (row: number, column: number, place?: number) => number;

export type DesignPurpose =
  | "latinHypercube"
  | "trajectory"
  | "markovChain"
  | "pseudoData"
  | "joiningOrder"
  | "resampling"
  | "evolution"
  | "randomTree"
  | "heldOut";

/** A source of its own for each purpose and stage of a design; the same seed gives the same numbers. */
export function uniformSource(seed: string, purpose: DesignPurpose, stage = 0): UniformSource {
  const draws = createDraws(seedKey(seed, stage));
  return (row, column, place = 0) => draws.uniform(row, column, purposes[purpose], place, 0);
}
