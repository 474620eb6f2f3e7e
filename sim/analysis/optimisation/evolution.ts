import { latinHypercube, type Point } from "../latin-hypercube.ts";
import { uniformSource } from "../uniform-source.ts";
import { offspring } from "./offspring.ts";
import { bestPlaces, type Candidate, type RankSettings, rankCandidates } from "./rank-candidates.ts";

export interface EvolutionSettings extends RankSettings {
  /** Sides of the cube that is searched. */
  readonly factors: number;
  /** Candidates of a generation. */
  readonly size: number;
  readonly generations: number;
  readonly seed: string;
}

/**
 * Search for many objectives at once by NSGA-II. It asks: each step gives out points, and takes back what came out of
 * them in the same order; the caller runs the model, or an emulator, as it likes. Source: Deb, Pratap, Agarwal and
 * Meyarivan (2002), IEEE Transactions on Evolutionary Computation 6(2).
 * @returns the last generation, best first
 */
export function* evolution(
  settings: EvolutionSettings
): Generator<readonly Point[], readonly Candidate[], readonly Candidate[]> {
  const { factors, size, generations, seed } = settings;
  let parents = yield latinHypercube(size, factors, uniformSource(seed, "latinHypercube"));
  for (let generation = 1; generation < generations; generation++) {
    const children = yield nextPoints(parents, settings, generation);
    const together = [...parents, ...children];
    parents = bestPlaces(rankCandidates(together, settings), size).map((place) => together[place]);
  }
  return bestPlaces(rankCandidates(parents, settings), size).map((place) => parents[place]);
}

/** Points of the generation after candidates that were run, however many these are. */
export function nextPoints(
  candidates: readonly Candidate[],
  { size, seed, ...ranking }: RankSettings & Pick<EvolutionSettings, "size" | "seed">,
  generation: number
): Point[] {
  const ranks = rankCandidates(candidates, ranking);
  const chosen = bestPlaces(ranks, size);
  return offspring(
    chosen.map((place) => candidates[place].point),
    chosen.map((place) => ranks[place]),
    size,
    uniformSource(seed, "evolution", generation)
  );
}
