import { ln, pow } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import type { Simulation } from "../simulation.ts";

/**
 * Kilometres from a site to the nearest of some circles that lie at random over the city's built-up land. The same
 * site is nearer, never farther, the more circles there are.
 * @param uniform luck of the site
 * @param land square kilometres
 */
export function distanceToCircle(uniform: number, circles: number, land: number): number {
  return circles > 0 ? Math.sqrt((-ln(uniform) * land) / (Math.PI * circles)) : Infinity;
}

/**
 * What mentors add to the quality of a new management, standard deviations: the farther, the less, and nothing beyond
 * the radius.
 * @param time share of the time a young firm needs that mentors have for it
 */
export function mentoring(gain: number, distance: number, radius: number, halfDistance: number, time: number): number {
  return distance <= radius ? gain * time * pow(0.5, distance / halfDistance) : 0;
}

/** Time mentors have for a firm: all it needs while newcomers are no more than places, then an equal part. */
export function mentorTime(places: number, newcomers: number): number {
  return newcomers > places ? places / newcomers : 1;
}

/** Whether a research organisation lies in a circle: universities are chosen by keyed lots, the same first at every number. */
export function hasCircle({ world, region, draws }: Simulation, organisation: number, circles: number): boolean {
  const { type, idLow, idHigh } = world.organisations;
  if (circles === 0 || type[organisation] !== university) return false;
  const share = circles / region.organisations[university].count;
  return draws.chance(share, idLow[organisation], idHigh[organisation], purposes.circle, 1, 0);
}
/** Number of universities among the types of organisations. Definition. */
const university = 0;

/** A newborn firm within the radius of a circle has its mentors. */
export function settle(simulation: Simulation, firm: number, circles: number, radius: number): void {
  if (circles === 0) return;
  const { world, draws, assumptions: a } = simulation;
  const { idLow, idHigh } = world.firms;
  const uniform = draws.uniform(idLow[firm], idHigh[firm], purposes.circle, 0, 0);
  join(simulation, firm, circles, radius, distanceToCircle(uniform, circles, a.circleLand));
}

/** A firm at a distance from a circle joins it if it lies within the radius. */
export function join(simulation: Simulation, firm: number, circles: number, radius: number, distance: number): void {
  if (distance > radius) return;
  const { world, assumptions: a, tallies, scale } = simulation;
  const { circleNewcomers } = world.scalars;
  circleNewcomers[0]++;
  tallies.circleFirms++;
  const time = mentorTime(circles * a.mentorPlaces * scale, circleNewcomers[0]);
  tallies.mentorTimeSum += time;
  improveManagement(simulation, firm, mentoring(a.mentorGain, distance, radius, a.mentorHalfDistance, time));
}

/** Newcomers of circles are counted as a moving yearly sum. */
export function forgetNewcomers({ world }: Simulation): void {
  const { circleNewcomers } = world.scalars;
  circleNewcomers[0] -= circleNewcomers[0] / 12;
}

/** Moves the hidden quality of a management by standard deviations, and with it the margin. */
export function improveManagement({ world, assumptions }: Simulation, firm: number, by: number): void {
  world.firms.quality[firm] += by;
  world.firms.margin[firm] += assumptions.marginQuality * by;
}
