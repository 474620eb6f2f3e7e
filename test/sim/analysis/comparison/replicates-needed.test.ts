import fc from "fast-check";
import { expect, test } from "vitest";
import {
  maySequenceStop,
  mostReplicates,
  replicatesNeeded,
  sequenceReplicates
} from "../../../../sim/analysis/comparison/replicates-needed.ts";
import { studentBound } from "../../../../sim/analysis/student.ts";

/** Mean 10, standard deviation √(20/19). */
const pilot = Array.from({ length: 20 }, (_, place) => 9 + 2 * (place % 2));

test("the number is the first at which the bound times the standard error is within the wish", () => {
  const spread = Math.sqrt(20 / 19);
  const needed = replicatesNeeded(pilot, { absolute: 0.2, relative: 0 }, 0.95)!;
  const reach = (count: number) => (studentBound(0.95, count - 1) * spread) / Math.sqrt(count);
  expect(reach(needed)).toBeLessThanOrEqual(0.2);
  expect(reach(needed - 1)).toBeGreaterThan(0.2);
  // (1.96 × 1.026 / 0.2)² = 101.1, and a little for t
  expect(needed).toBeGreaterThan(101);
  expect(needed).toBeLessThan(107);
});

test("the larger of both wishes counts", () => {
  // two hundredths of a mean of 10 are 0.2
  const wish = { absolute: 0.2, relative: 0 };
  expect(replicatesNeeded(pilot, { absolute: 0.1, relative: 0.02 }, 0.95)).toBe(replicatesNeeded(pilot, wish, 0.95));
});

test("looking all along takes more, a wish for nothing cannot be met, one value is no pilot", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 2, noNaN: true }), (absolute) => {
      const wish = { absolute, relative: 0 };
      expect(sequenceReplicates(pilot, wish, 0.95)!).toBeGreaterThan(replicatesNeeded(pilot, wish, 0.95)!);
    })
  );
  expect(replicatesNeeded(pilot, { absolute: 0, relative: 0 }, 0.95)).toBeUndefined();
  expect(replicatesNeeded(pilot, { absolute: 0.001, relative: 0 }, 0.95)).toBeUndefined();
  expect(replicatesNeeded([3], { absolute: 1, relative: 1 }, 0.95)).toBeUndefined();
  expect(mostReplicates).toBe(10_000);
});

test("a sequence stops once it is close enough, and not below twenty values", () => {
  // 3.92 standard errors of √(1/19) are 0.90
  expect(maySequenceStop(pilot, { absolute: 0.95, relative: 0 }, 0.95)).toBe(true);
  expect(maySequenceStop(pilot, { absolute: 0.85, relative: 0 }, 0.95)).toBe(false);
  expect(maySequenceStop(pilot.slice(1), { absolute: 9, relative: 0 }, 0.95)).toBe(false);
});
