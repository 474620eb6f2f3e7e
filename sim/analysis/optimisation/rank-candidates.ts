import type { Point } from "../latin-hypercube.ts";
import { mean } from "../moments.ts";
import { meanInterval } from "../paired-difference.ts";
import { quantile } from "../quantiles.ts";
import { crowdingDistances, fronts } from "../robustness/pareto.ts";

/** A setting of the levers and what came out under each replicate. */
export interface Candidate {
  readonly point: Point;
  /** Replicates × objectives, of each of which more is better. All candidates have the same replicates in the same order. */
  readonly objectives: readonly (readonly number[])[];
  /** Replicates × constraints: by how much each is broken, as a share of its limit; 0 or less where it is kept. */
  readonly excess: readonly (readonly number[])[];
}

export interface RankSettings {
  /** Level at which a paired difference in an objective counts as more than luck, 0 to 1; 0 takes means as they are. */
  readonly level: number;
  /** Share of the replicates that must keep a constraint, 0 to 1. */
  readonly reliability: number;
}

export const usualRanking: RankSettings = { level: 0.9, reliability: 0.9 };

export interface Rank {
  /** 0 for candidates that none is better than. */
  readonly front: number;
  /** How alone the candidate is on its front. */
  readonly crowding: number;
  /** Sum over constraints of what is broken; 0 where all are kept. */
  readonly violation: number;
}

/**
 * Ranks candidates as NSGA-II does (Deb and co-authors 2002): those that keep the constraints before the others, fewer
 * violations before more, then by fronts and crowding. Means that differ by luck alone do not dominate each other: in
 * at least one objective the paired difference must be beyond its interval.
 */
export function rankCandidates(candidates: readonly Candidate[], settings: RankSettings): Rank[] {
  const judged = candidates.map((candidate) => ({
    candidate,
    means: meansOf(candidate),
    violation: violationOf(candidate, settings.reliability)
  }));
  const found = fronts(judged, (one, other) => isBetter(one, other, settings.level));
  const crowding = crowdingByFront(
    judged.map(({ means }) => means),
    found
  );
  return judged.map(({ violation }, place) => ({ front: found[place], crowding: crowding[place], violation }));
}

interface Judged {
  readonly candidate: Candidate;
  readonly means: readonly number[];
  readonly violation: number;
}

export function meansOf({ objectives }: Candidate): number[] {
  return objectives[0].map((_, objective) => mean(objectives.map((row) => row[objective])));
}

/** What is broken in all but the share of replicates that may break it. */
function violationOf({ excess }: Candidate, reliability: number): number {
  return excess[0].reduce((sum, _, constraint) => {
    const broken = excess.map((row) => row[constraint]);
    return sum + Math.max(0, quantile(broken, reliability));
  }, 0);
}

function isBetter(one: Judged, other: Judged, level: number): boolean {
  if (one.violation !== other.violation) return one.violation < other.violation;
  if (one.means.some((value, objective) => value < other.means[objective])) return false;
  return one.means.some((_, objective) => isAhead(one.candidate, other.candidate, objective, level));
}

/** Whether the paired difference in an objective lies above 0 with its whole interval. */
function isAhead(one: Candidate, other: Candidate, objective: number, level: number): boolean {
  const gains = one.objectives.map((row, replicate) => row[objective] - other.objectives[replicate][objective]);
  const interval = level > 0 ? meanInterval(gains, level) : undefined;
  return interval ? interval.low > 0 : mean(gains) > 0;
}

function crowdingByFront(means: readonly (readonly number[])[], found: readonly number[]): number[] {
  const crowding = new Array<number>(means.length);
  for (const front of new Set(found)) {
    const places = Array.from(found.keys()).filter((place) => found[place] === front);
    crowdingDistances(places.map((place) => means[place])).forEach((distance, at) => {
      crowding[places[at]] = distance;
    });
  }
  return crowding;
}

/** Whether one rank goes before another: by front, and on one front the more alone. */
export function goesBefore(one: Rank, other: Rank): boolean {
  return one.front === other.front ? one.crowding > other.crowding : one.front < other.front;
}

/** Places of the best candidates, so many of them, best first. */
export function bestPlaces(ranks: readonly Rank[], count: number): number[] {
  const order = Array.from(ranks.keys()).sort((one, other) => {
    if (goesBefore(ranks[one], ranks[other])) return -1;
    return goesBefore(ranks[other], ranks[one]) ? 1 : one - other;
  });
  return order.slice(0, count);
}
