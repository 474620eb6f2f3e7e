import { runExperiment } from "../../sim/cli/validation/experiment-runs.ts";
import type { Pool } from "../../sim/run/pool.ts";
import { directions, directionsSeed } from "../../sim/validation/directions.ts";
import {
  type Claim,
  type Experiment,
  judgeClaims,
  measuredOf,
  scaleOf,
  type Verdict
} from "../../sim/validation/experiment.ts";
import type { Look } from "../looks.ts";
import { runSmallCity } from "../small-city.ts";

/** How many seeds the directions are run under, and the scale of the sample before a direction enlarges it. */
export interface DirectionAmounts {
  readonly seeds: number;
  readonly scale: number;
}

/** Runs every rule of all directions under the same seeds and compares replicate by replicate. */
export async function runDirections(
  pool: Pool,
  { seeds, scale }: DirectionAmounts,
  tell: (text: string) => void
): Promise<Verdict[]> {
  const runs = {
    region: "chongqing",
    values: "start" as const,
    seeds,
    scale,
    pool,
    surroundings: { tell, signal: new AbortController().signal }
  };
  const verdicts: Verdict[] = [];
  for (const direction of directions) {
    verdicts.push(...judgeClaims(direction, await runExperiment(runs, direction, directionsSeed)));
  }
  return verdicts;
}

/** What the claims of a direction look at, by rule and replicate. */
type Runs = Record<string, (number | null)[][]>;

/** Runs a direction under more seeds from look to look, until all of its claims hold. */
export function runDirection(direction: Experiment<Claim>, looks: readonly Look[], scale: number): Verdict[] {
  const runs: Runs = Object.fromEntries(Object.keys(direction.rules).map((rule) => [rule, []]));
  let verdicts: Verdict[] = [];
  let replicate = 0;
  for (const { pairs, level } of looks) {
    for (; replicate < pairs; replicate++) runSeed(direction, scale, replicate, runs);
    verdicts = judgeClaims(direction, runs, level);
    if (verdicts.every(({ holds }) => holds)) break;
  }
  return verdicts;
}

/** The rules of one seed are run one after another, so that they share its burn-in. */
function runSeed(direction: Experiment<Claim>, scale: number, replicate: number, runs: Runs): void {
  const sizes = { seed: directionsSeed, scale: scaleOf(direction, scale), months: direction.months, replicate };
  for (const [rule, changes] of Object.entries(direction.rules)) {
    runs[rule].push(measuredOf(direction, runSmallCity(changes, sizes)));
  }
}

export function inWords({ test, sentence, difference, holds }: Verdict): string {
  const { a, b, mean, low, high, pairs } = difference;
  const [before, after, gain, from, to] = [a, b, mean, low, high].map((value) => value?.toPrecision(4) ?? "–");
  return `${holds ? "holds" : "FAILS"} · ${test.en} · ${sentence.en}: ${before} → ${after}, mean ${gain} [${from}, ${to}], n ${pairs}`;
}
