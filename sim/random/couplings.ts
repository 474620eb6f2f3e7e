/**
 * Ways to decide that survive a change of policy: when rates, weights or capacities move, only what they change is
 * decided anew, on the same luck.
 */
import { exponentialQuantile } from "./distributions.ts";

/**
 * Thinning: whether a candidate event, drawn at the ceiling rate, takes place at the rate. A higher rate adds events
 * and replaces none.
 * @param uniform in (0, 1), fixed for the candidate
 * @param rate at most the ceiling, in the same unit
 */
export function alive(uniform: number, rate: number, ceiling: number): boolean {
  return uniform * ceiling < rate;
}

/**
 * Exponential race: the candidate with the lowest time is chosen, so each with probability weight over the sum of
 * weights. The uniform is keyed to the pair of chooser and candidate, so a new candidate changes a choice only by
 * winning it. A weight of 0 never wins.
 */
export function raceTime(uniform: number, weight: number): number {
  return weight > 0 ? exponentialQuantile(uniform) / weight : Number.POSITIVE_INFINITY;
}

/**
 * Months until an event of constant hazard falls.
 * @param threshold exponential of mean 1, fixed for the waiting one
 * @param hazard a month; at 0 the event never falls
 */
export function waitingTime(threshold: number, hazard: number): number {
  return hazard > 0 ? threshold / hazard : Number.POSITIVE_INFINITY;
}

/**
 * What is left of the threshold after a stretch of months at a hazard. While positive the event is still to come;
 * it falls in the stretch that brings it to 0 or below, `waitingTime(threshold before, hazard)` months into it.
 */
export function thresholdLeft(threshold: number, hazard: number, months: number): number {
  return threshold - hazard * months;
}

/**
 * Order of service where capacity is scarce: lower class first, then the lower keyed uniform, then the lower row.
 * Negative when the first is served before the second.
 */
export function comparePriority(
  firstClass: number,
  firstUniform: number,
  firstRow: number,
  secondClass: number,
  secondUniform: number,
  secondRow: number
): number {
  return firstClass - secondClass || firstUniform - secondUniform || firstRow - secondRow;
}
