import { expect, test } from "vitest";
import { type PairedDifference, pairedDifference } from "../sim/analysis/paired-difference.ts";
import type { Failure } from "../sim/declare/measure.ts";
import { type LeverId, leverIds, levers, measureIds, measures } from "../sim/levers/index.ts";
import { type OutcomeId, outcomeIds, outcomes } from "../sim/outcomes/index.ts";
import { type UncertaintyId, uncertainties, uncertaintyIds } from "../sim/uncertainties/index.ts";
import { twoLooks } from "./looks.ts";
import { type Changes, outcomeOf, runSmallCity } from "./small-city.ts";

/** The fixed master seed of the failures; never changed. */
const seed = "failures-1";
const looks = twoLooks(6, 12);
const scale = 0.03;

/** What today's rules give, by assumptions and months: many ways to fail start from the same worlds. */
const known = new Map<string, (number | null)[][]>();

/** All outcomes of one run. */
function outcomesOf(changes: Changes, months: number, replicate: number): (number | null)[] {
  const record = runSmallCity(changes, { seed, scale, months, replicate });
  return outcomeIds.map((id) => outcomeOf(record, id));
}

/** An outcome in so many replicates, run where they are not known. */
function measured(changes: Changes, outcome: OutcomeId, months: number, pairs: number): (number | null)[] {
  const key = JSON.stringify([changes, months]);
  const runs = known.get(key) ?? [];
  known.set(key, runs);
  for (let replicate = runs.length; replicate < pairs; replicate++) runs.push(outcomesOf(changes, months, replicate));
  return runs.map((values) => values[outcomeIds.indexOf(outcome)]);
}

/** What a way to fail moves its outcome by; more pairs are run until it is beyond luck. */
function harm({ levers: moved, beside = {}, assumptions = {}, months = 60, outcome, direction }: Failure) {
  const before = { levers: beside, assumptions };
  const after = { levers: { ...beside, ...moved }, assumptions };
  let difference = pairedDifference([], []);
  for (const { pairs, level } of looks) {
    const [first, second] = [before, after].map((changes) => measured(changes, outcome as OutcomeId, months, pairs));
    difference = pairedDifference(first.slice(0, pairs), second, level);
    if (leastHarm(difference, direction) > 0) break;
  }
  return difference;
}

/** End of the interval that is nearer to no harm. */
function leastHarm({ low, high }: PairedDifference, direction: 1 | -1): number {
  return (direction > 0 ? low : high === null ? null : -high) ?? Number.NEGATIVE_INFINITY;
}

test.each(measureIds)(
  "the way to fail of measure %s lies within what can be set, and is against what is welcome",
  (id) => {
    const { levers: moved, beside = {}, assumptions = {}, outcome, direction } = measures[id].fails as Failure;
    for (const [lever, value] of Object.entries({ ...beside, ...moved })) {
      expect(leverIds).toContain(lever);
      expect(levers[lever as LeverId].measure === id).toBe(lever in moved);
      expect(isInside(value, levers[lever as LeverId].bounds)).toBe(true);
    }
    for (const [name, value] of Object.entries(assumptions)) {
      expect(uncertaintyIds).toContain(name);
      expect(isInside(value, uncertainties[name as UncertaintyId].range)).toBe(true);
    }
    expect(outcomes[outcome as OutcomeId].welcome).toBe(direction > 0 ? "down" : "up");
  }
);

function isInside(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

test.each(measureIds)(
  "measure %s can fail: beyond luck it makes an outcome worse than today’s rules",
  (id) => {
    const failure = measures[id].fails as Failure;
    const difference = harm(failure);
    const { mean, low, high, pairs } = difference;
    const [gain, from, to] = [mean, low, high].map((value) => value?.toPrecision(3));
    console.log(`${id}: ${failure.outcome} ${gain} [${from}, ${to}], n ${pairs}`);
    expect(leastHarm(difference, failure.direction)).toBeGreaterThan(0);
  },
  300_000
);
