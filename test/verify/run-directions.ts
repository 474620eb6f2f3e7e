import { directions, directionsSeed } from "../../sim/validation/directions.ts";
import {
  type Claim,
  type Experiment,
  judgeClaim,
  measuredOf,
  scaleOf,
  type Verdict
} from "../../sim/validation/experiment.ts";
import { runSmallCity } from "../small-city.ts";
import { type Look, oneLook } from "./looks.ts";

/**
 * Runs every rule of the directions under the same seeds and compares replicate by replicate.
 * @param scale of the sample, before a direction enlarges it
 */
export function runDirections(replicates: number, scale: number): Verdict[] {
  return directions.flatMap((direction) => runDirection(direction, oneLook(replicates), scale));
}

/** Adds pairs look by look, to the rules of those claims that do not hold yet. */
export function runDirection(direction: Experiment<Claim>, looks: readonly Look[], scale: number): Verdict[] {
  const sizes = { seed: directionsSeed, scale: scaleOf(direction, scale), months: direction.months };
  const measured: Record<string, (number | null)[][]> = {};
  const verdicts: Verdict[] = [];
  for (const { pairs, level } of looks) {
    for (const [place, { from, to }] of direction.claims.entries()) {
      if (verdicts[place]?.holds) continue;
      for (const rule of [from, to]) {
        measured[rule] ??= [];
        for (let replicate = measured[rule].length; replicate < pairs; replicate++) {
          const record = runSmallCity(direction.rules[rule], { ...sizes, replicate });
          measured[rule].push(measuredOf(direction, record));
        }
      }
      verdicts[place] = judgeClaim(direction, place, measured, level);
    }
  }
  return verdicts;
}

export function inWords({ test, sentence, difference, holds }: Verdict): string {
  const { a, b, mean, low, high, pairs } = difference;
  const [before, after, gain, from, to] = [a, b, mean, low, high].map((value) => value?.toPrecision(4) ?? "–");
  return `${holds ? "holds" : "FAILS"} · ${test} · ${sentence}: ${before} → ${after}, mean ${gain} [${from}, ${to}], n ${pairs}`;
}
