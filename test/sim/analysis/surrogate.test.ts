import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "../../../sim/analysis/latin-hypercube.ts";
import { shareForetold } from "../../../sim/analysis/share-foretold.ts";
import { surrogate } from "../../../sim/analysis/surrogate.ts";
import { uniformSource } from "../../../sim/analysis/uniform-source.ts";

const points = latinHypercube(60, 2, uniformSource("surrogate", "latinHypercube"));

test("an emulator that foretells what was held out is offered, with its score", () => {
  const { score, emulator } = surrogate(
    points,
    points.map(([a, b]) => a * a + b),
    "s"
  );
  expect(score.explained).toBeGreaterThan(0.9);
  expect(emulator!.predict([0.5, 0.5]).mean).toBeCloseTo(0.75, 1);
});

test("one that does not is refused, and its score is shown all the same", () => {
  const lots = uniformSource("noise", "pseudoData");
  const { score, emulator } = surrogate(
    points,
    points.map((_, row) => lots(row, 0)),
    "s"
  );
  expect(emulator).toBeNull();
  expect(score.explained).toBeLessThan(0.9);
  expect(score.points).toBe(12);
});

test("the share foretold is that of hand arithmetic", () => {
  // squares about the mean 2: 2; missed by 0, 1, 0
  expect(shareForetold([1, 2, 3], [1, 3, 3])).toBeCloseTo(0.5, 12);
  expect(shareForetold([1, 2, 3], [2, 2, 2])).toBe(0);
});

test("in another unit and under other names the same is foretold", () => {
  const some = latinHypercube(30, 2, uniformSource("laws", "latinHypercube"));
  const coefficients = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(coefficients, ([a, b]) => {
      const values = some.map(([x, y]) => a * x + b * x * y);
      const before = surrogate(some, values, "s");
      const scaled = surrogate(
        some,
        values.map((value) => 4 * value - 8),
        "s"
      );
      expect(scaled.score.explained).toBeCloseTo(before.score.explained, 6);
      expect(scaled.emulator?.predict([0.3, 0.6]).mean).toBeCloseTo(
        4 * before.emulator!.predict([0.3, 0.6]).mean - 8,
        4
      );
      const { explained, coverage } = before.score;
      expect(explained).toBeLessThanOrEqual(1);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }),
    { numRuns: 8 }
  );
});
