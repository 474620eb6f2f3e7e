import type { DesignId } from "../analysis/designs/designs.ts";
import type { Text } from "../declare/text.ts";
import type { MeasureId } from "../levers/index.ts";
import type { OutcomeId } from "../outcomes/index.ts";
import type { GeneratorId } from "../scenario/run-spec.ts";
import type { Scenario } from "../scenario/scenario.ts";

export const experimentFormat = "techmarket experiment 1";

/**
 * A designed set of runs with nothing left to defaults: every engine carries it out alike. A point of the design, a
 * scenario and a replicate make a run. What is varied replaces what the scenario says of it.
 */
export interface Experiment {
  readonly format: typeof experimentFormat;
  readonly id: string;
  readonly name: Text;
  /** What a person wants to know; changes nothing in the runs. */
  readonly question?: Text;
  readonly region: string;
  readonly scenarios: readonly Scenario[];
  readonly vary: Varied;
  readonly design: Design;
  readonly luck: Luck;
  /** The master seed, the text a person types. */
  readonly seed: string;
  /** Replicates of every point and scenario; with a stopping rule the fewest. */
  readonly replicates: number;
  readonly stop?: StoppingRule;
  readonly outcomes: readonly OutcomeId[];
  readonly scale: number;
  readonly months: number;
  readonly generator: GeneratorId;
}

/** What is varied, by its kind. */
export interface Varied {
  /** Groups of measures that are put at the values of the plan (1) or of today (0) together, by the name of the group. */
  readonly measures: Readonly<Record<string, readonly MeasureId[]>>;
  readonly levers: Readonly<Record<string, VariedRange>>;
  readonly assumptions: Readonly<Record<string, VariedRange>>;
}

/** Values from low to high, both included, or a list of them. */
export interface VariedRange {
  readonly low: number;
  readonly high: number;
  /** Equal ratios rather than equal steps have the same weight. */
  readonly ratios?: true;
  /** The only values, in rising order. */
  readonly values?: readonly number[];
}

/** Where in the space of what is varied the model is asked. */
export type Design = SampledDesign | OwnDesign;

/** A design over the ranges of what is varied, of a size that each design counts its own way. */
export interface SampledDesign {
  readonly kind: DesignId;
  readonly n: number;
  /** Whether a Saltelli design has the rows for interactions of two. */
  readonly secondOrder?: true;
  /** Levels of the grid on which Morris’ walks go, an even number. */
  readonly levels?: number;
}

/** A design that brings its own points. */
export type OwnDesign =
  /** One point, at which nothing is varied: the scenarios alone. */
  | { readonly kind: "scenarios" }
  /** A person’s own points, a row each. */
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly number[])[] }
  /** Vectors of assumptions that the data do not rule out; what a scenario assumes of itself goes before. */
  | { readonly kind: "worlds"; readonly vectors: readonly Readonly<Record<string, number>>[] };

export type DesignKind = Design["kind"];

/** Whether all points stand under the same draws, for differences between them, or each under draws of its own. */
export type Luck = "shared" | "own";

/**
 * When there are replicates enough: once the mean of an outcome at a point, under each scenario after the first as the
 * paired difference to it, is known to within an amount. What is asked is the wider of the two amounts.
 */
export interface StoppingRule {
  readonly outcome: OutcomeId;
  /** Half width of the interval, in the unit of the outcome. */
  readonly absolute?: number;
  /** The same as a share of the mean. */
  readonly relative?: number;
  /** Replicates that a point gets more whenever they are too few. */
  readonly step: number;
  /** Replicates at which a point ends in any case. */
  readonly most: number;
}

/** Names a run within its experiment, each from 0. */
export interface Address {
  readonly point: number;
  readonly scenario: number;
  readonly replicate: number;
}
