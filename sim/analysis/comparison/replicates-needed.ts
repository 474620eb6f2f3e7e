import { covariance, mean } from "../moments.ts";
import { studentBound } from "../student.ts";
import { sequenceReach } from "./confidence-sequence.ts";

/** How close an interval is to come: within the larger of two distances from the mean. */
export interface Precision {
  /** In the unit of the output. */
  readonly absolute: number;
  /** As a share of the size of the mean. */
  readonly relative: number;
}

/** More replicates are not asked for: then the wish is out of reach. */
export const mostReplicates = 10_000;

/** Fewest values of a pilot, and fewest at which a sequence may stop. */
export const pilotReplicates = 20;

/**
 * Replicates at which a fixed interval by t would reach no further than wished, sized once by a pilot; looking again
 * and again would make the interval too narrow. Source: Law (2015), Simulation Modeling and Analysis, section 9.4.
 * @returns undefined where even `mostReplicates` would not do, or nothing is wished
 */
export function replicatesNeeded(pilot: readonly number[], wish: Precision, level: number): number | undefined {
  return firstFit(pilot, wish, (count) => studentBound(level, count - 1));
}

/** The same for a confidence sequence, which may be looked at all along. */
export function sequenceReplicates(pilot: readonly number[], wish: Precision, level: number): number | undefined {
  return firstFit(pilot, wish, (count) => sequenceReach(count, level));
}

/** Whether the values may be the last: there are enough for a pilot, and the sequence reaches no further than wished. */
export function maySequenceStop(values: readonly number[], wish: Precision, level: number): boolean {
  return values.length >= pilotReplicates && isClose(values, wish, values.length, sequenceReach(values.length, level));
}

function firstFit(pilot: readonly number[], wish: Precision, errors: (count: number) => number): number | undefined {
  if (pilot.length < 2) return undefined;
  const fits = (count: number) => isClose(pilot, wish, count, errors(count));
  if (!fits(mostReplicates)) return undefined;
  let [low, high] = [1, mostReplicates];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether so many standard errors of a mean of so many values lie within the wish. */
function isClose(values: readonly number[], { absolute, relative }: Precision, count: number, errors: number): boolean {
  const reach = errors * Math.sqrt(covariance(values, values) / count);
  return reach <= Math.max(absolute, relative * Math.abs(mean(values)));
}
