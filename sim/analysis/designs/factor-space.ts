import type { Point } from "../latin-hypercube.ts";

/** What an experiment varies. Known elsewhere as a problem. */
export interface FactorSpace {
  /** One for each factor, all different. */
  readonly names: readonly string[];
  /** Lowest and highest value of each factor, in its own unit. */
  readonly bounds: readonly (readonly [number, number])[];
  /** Whether a Saltelli design has the rows for interactions of two; not when absent. */
  readonly secondOrder?: boolean;
  /** Levels of the grid on which Morris’ walks go, an even number; 4 when absent. */
  readonly levels?: number;
  /** Group of each factor, where factors are analysed by groups. */
  readonly groups?: readonly string[];
  /** Law of each factor by SALib’s names, where one is not uniform; its bounds are then the parameters of that law. */
  readonly laws?: readonly string[];
}

/** Values of the factors at a point of the unit cube. */
export function factorValues({ bounds }: FactorSpace, point: Point): number[] {
  return bounds.map(([low, high], factor) => low + point[factor] * (high - low));
}

/** The point of the unit cube that stands for values; a factor without a range is at 0. */
export function factorPoint({ bounds }: FactorSpace, values: readonly number[]): Point {
  return bounds.map(([low, high], factor) => (high > low ? (values[factor] - low) / (high - low) : 0));
}
