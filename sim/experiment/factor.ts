import { leverRanges, uncertaintyRanges } from "../derive/ranges.ts";
import { leverIds, levers, type MeasureId } from "../levers/index.ts";
import { exp, ln } from "../numeric/index.ts";
import { uncertainties, uncertaintyIds } from "../uncertainties/index.ts";
import { usualValues, valueSets } from "../uncertainties/value-sets.ts";
import type { Varied, VariedRange } from "./experiment.ts";

/** One thing that an experiment varies. */
export interface Factor {
  readonly id: string;
  readonly kind: "measure" | "lever" | "assumption";
  readonly range: VariedRange;
  /** The value that stands when it is not varied. */
  readonly usual: number;
  /** Only whole numbers make sense. */
  readonly whole: boolean;
  /** Of a group of measures, those in it. */
  readonly measures?: readonly MeasureId[];
}

/** Ranges of the declarations, by id: what stands in a file that gives none. */
export const declaredLevers = new Map(leverRanges(leverIds.map((id) => levers[id])).map((range) => [range.id, range]));
export const declaredAssumptions = new Map(
  uncertaintyRanges(Object.values(uncertainties), valueSets[usualValues].values).map((range) => [range.id, range])
);

/** Off and on. */
const measureRange: VariedRange = { low: 0, high: 1 };

/** What is varied, in the order of the declarations, so that the order in a file changes nothing. */
export function factorsOf({ measures, levers: varied, assumptions }: Varied): Factor[] {
  return [
    ...Object.keys(measures)
      .sort(byNumber)
      .map((id) => measureFactor(id, measures[id])),
    ...leverIds.filter((id) => Object.hasOwn(varied, id)).map((id) => factor("lever", id, varied[id])),
    ...uncertaintyIds
      .filter((id) => Object.hasOwn(assumptions, id))
      .map((id) => factor("assumption", id, assumptions[id]))
  ];
}

/** M2 before M10. */
function byNumber(one: string, other: string): number {
  return Number(one.match(/\d+/)) - Number(other.match(/\d+/)) || (one < other ? -1 : 1);
}

function measureFactor(id: string, measures: readonly MeasureId[]): Factor {
  return { id, kind: "measure", range: measureRange, usual: 0, whole: true, measures };
}

function factor(kind: "lever" | "assumption", id: string, range: VariedRange): Factor {
  const { usual, whole } = (kind === "lever" ? declaredLevers : declaredAssumptions).get(id)!;
  return { id, kind, range, usual, whole };
}

/** What a column of a person’s own table varies, over the range of its declaration. */
export function factorNamed(id: string): Factor {
  const lever = declaredLevers.get(id);
  if (lever) return factor("lever", id, lever);
  const assumption = declaredAssumptions.get(id);
  return assumption ? factor("assumption", id, assumption) : measureFactor(id, [id as MeasureId]);
}

/** Digits that are kept of a value between the ends, so that files hold exactly what was run. */
const digits = 10;

/**
 * The value of a factor at a place of the unit interval. Values of a list and whole numbers each own a part of it, all
 * of one width; others lie on the line between the ends.
 */
export function valueAt({ range: { low, high, ratios, values }, whole }: Factor, place: number): number {
  if (values) return values[partAt(place, values.length)];
  if (whole) return low + partAt(place, high - low + 1);
  const value = ratios ? low * exp(place * ln(high / low)) : low + place * (high - low);
  return Math.min(high, Math.max(low, Number(value.toPrecision(digits))));
}

/** The number of the part that holds a place, where the interval is cut into so many. */
function partAt(place: number, parts: number): number {
  return Math.min(parts - 1, Math.floor(place * parts));
}

/** How many evenly spaced levels of a factor tell different values apart, at most so many. */
export function levelsOf(factor: Factor, most: number): number {
  return Math.min(most, partsOf(factor));
}

/** How many values there are to take. */
function partsOf({ range: { low, high, values }, whole }: Factor): number {
  if (values) return values.length;
  return whole ? high - low + 1 : Number.POSITIVE_INFINITY;
}
