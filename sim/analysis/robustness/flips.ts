import { rangeOf } from "../moments.ts";
import { quantile } from "../quantiles.ts";
import type { Judgement, Payoffs, RobustnessMetricId } from "./metrics.ts";

/** Two scenarios that some metrics order one way and some the other. */
export interface RankFlip {
  readonly one: number;
  readonly other: number;
  /** Metrics by which the one is ahead, and by which the other is. */
  readonly oneAhead: readonly RobustnessMetricId[];
  readonly otherAhead: readonly RobustnessMetricId[];
}

/** Every pair of scenarios whose order hangs on the metric. */
export function rankFlips(judgements: readonly Judgement[]): RankFlip[] {
  const ahead = (first: number, second: number) =>
    judgements.filter(({ ranks }) => ranks[first] < ranks[second]).map(({ metric }) => metric);
  const places = Array.from(judgements[0].ranks.keys());
  return places.flatMap((one) =>
    places.slice(one + 1).flatMap((other) => {
      const [oneAhead, otherAhead] = [ahead(one, other), ahead(other, one)];
      return oneAhead.length > 0 && otherAhead.length > 0 ? [{ one, other, oneAhead, otherAhead }] : [];
    })
  );
}

/** A stretch of a parameter over which one scenario leads. */
export interface Lead {
  readonly from: number;
  readonly to: number;
  readonly leader: number;
}

/** Who leads at every degree of optimism between worst and best world. */
export function hurwiczLeads(payoffs: Payoffs): Lead[] {
  return leadsAlong(
    [0, 1],
    payoffs.map((values) => [rangeOf(values).low, rangeOf(values).high])
  );
}

/** Who leads at every percentile over worlds, exact between them since quantiles run straight there. */
export function percentileLeads(payoffs: Payoffs): Lead[] {
  const worlds = payoffs[0].length;
  const knots = worlds === 1 ? [0, 1] : Array.from({ length: worlds }, (_, place) => place / (worlds - 1));
  return leadsAlong(
    knots,
    payoffs.map((values) => knots.map((knot) => quantile(values, knot)))
  );
}

/**
 * Leads of figures that run straight between knots.
 * @param figures scenarios × knots; among equal ones the first leads
 */
export function leadsAlong(knots: readonly number[], figures: readonly (readonly number[])[]): Lead[] {
  const leads: Lead[] = [];
  for (let knot = 1; knot < knots.length; knot++) {
    const [start, end] = [knots[knot - 1], knots[knot]];
    const lines = figures.map((own) => ({ at: own[knot - 1], rise: own[knot] - own[knot - 1] }));
    const cuts = [0, ...crossings(lines), 1];
    for (let cut = 1; cut < cuts.length; cut++) {
      const leader = highest(lines, (cuts[cut - 1] + cuts[cut]) / 2);
      extend(leads, { from: start + cuts[cut - 1] * (end - start), to: start + cuts[cut] * (end - start), leader });
    }
  }
  return leads;
}

/** A figure over one stretch, as a share of the stretch. */
interface Line {
  readonly at: number;
  readonly rise: number;
}

/** Where two lines cross inside the stretch, in order. */
function crossings(lines: readonly Line[]): number[] {
  const found = lines.flatMap((one, place) =>
    lines.slice(place + 1).flatMap((other) => {
      const share = (other.at - one.at) / (one.rise - other.rise);
      return share > 0 && share < 1 ? [share] : [];
    })
  );
  return [...new Set(found)].sort((one, other) => one - other);
}

function highest(lines: readonly Line[], share: number): number {
  const values = lines.map(({ at, rise }) => at + share * rise);
  return values.indexOf(rangeOf(values).high);
}

/** Joins a stretch to the one before it where the leader stays. */
function extend(leads: Lead[], next: Lead): void {
  const last = leads[leads.length - 1];
  if (last?.leader === next.leader) leads[leads.length - 1] = { ...last, to: next.to };
  else leads.push(next);
}
