import { expect, test } from "vitest";
import { pairedDifference } from "../sim/analysis/paired-difference.ts";
import type { Failure } from "../sim/declare/measure.ts";
import { type LeverId, leverIds, levers, measureIds, measures } from "../sim/levers/index.ts";
import { type OutcomeId, outcomes } from "../sim/outcomes/index.ts";
import { type UncertaintyId, uncertainties, uncertaintyIds } from "../sim/uncertainties/index.ts";
import { type Changes, outcomeOf, runSmallCity } from "./small-city.ts";

/** The fixed master seed of the failures; never changed. */
const seed = "failures-1";
const replicates = 12;
const scale = 0.03;

/** An outcome in all replicates. */
function measured(changes: Changes, outcome: OutcomeId, months: number): (number | null)[] {
  return Array.from({ length: replicates }, (_, replicate) =>
    outcomeOf(runSmallCity(changes, { seed, scale, months, replicate }), outcome)
  );
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
    const {
      levers: moved,
      beside = {},
      assumptions = {},
      months = 60,
      outcome,
      direction
    } = measures[id].fails as Failure;
    const before = measured({ levers: beside, assumptions }, outcome as OutcomeId, months);
    const after = measured({ levers: { ...beside, ...moved }, assumptions }, outcome as OutcomeId, months);
    const { mean, low, high } = pairedDifference(before, after);
    console.log(`${id}: ${outcome} ${mean?.toPrecision(3)} [${low?.toPrecision(3)}, ${high?.toPrecision(3)}]`);
    expect(direction > 0 ? low : -high!).toBeGreaterThan(0);
  },
  300_000
);
