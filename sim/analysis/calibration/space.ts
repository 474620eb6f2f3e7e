import { exp, ln } from "../../numeric/index.ts";
import type { Point } from "../latin-hypercube.ts";

/** A parameter that calibration moves. */
export interface SpaceSide {
  readonly id: string;
  readonly range: readonly [number, number];
  /** Equal ratios rather than equal steps have the same weight. */
  readonly ratios?: true;
}

export type Space = readonly SpaceSide[];
export type ParameterValues = Readonly<Record<string, number>>;

/** Values of the parameters at a point of the unit cube, to ten digits, so that files hold exactly what was run. */
export function valuesAt(space: Space, point: Point): ParameterValues {
  return Object.fromEntries(space.map((side, place) => [side.id, Number(valueAt(side, point[place]).toPrecision(10))]));
}

function valueAt({ range: [low, high], ratios }: SpaceSide, place: number): number {
  return ratios ? low * exp(place * ln(high / low)) : low + place * (high - low);
}

/** The point of the unit cube that stands for values. */
export function pointOf(space: Space, values: ParameterValues): Point {
  return space.map(({ id, range: [low, high], ratios }) =>
    ratios ? ln(values[id] / low) / ln(high / low) : (values[id] - low) / (high - low)
  );
}
