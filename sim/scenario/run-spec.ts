import type { ValueSetId } from "../uncertainties/value-sets.ts";
import type { Scenario } from "./scenario.ts";

/** The generators of random numbers. Threefry is the rule; Philox is the second opinion. */
export type GeneratorId = "threefry" | "philox";

/** All that repeats a run. Its canonical JSON is hashed; the hash names the run, the cache entry and the file. */
export interface RunSpec {
  readonly region: string;
  readonly scenario: Scenario;
  /** The text a person types. */
  readonly seed: string;
  /** Number of the draw under that seed, from 0. */
  readonly replicate: number;
  /** Share of firms, inventors and inventions that is simulated, 0.01 to 1. */
  readonly scale: number;
  /** Months of the horizon after the burn-in, 1 to 240. */
  readonly months: number;
  readonly generator: GeneratorId;
  /** The values of the assumptions where neither region nor scenario says otherwise. */
  readonly values: ValueSetId;
}

/** Months of burn-in: January 2024 to December 2025, under the rules of the time in every scenario. */
export const burnInMonths = 24;
/** Calendar year of month 0. */
export const openingYear = 2024;
/** Longest horizon of a run, in months. */
export const longestHorizon = 240;
