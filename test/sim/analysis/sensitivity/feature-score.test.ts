import fc from "fast-check";
import { expect, test } from "vitest";
import { featureScores } from "../../../../sim/analysis/sensitivity/feature-score.ts";
import { oracle } from "../../../reference/oracle.ts";

test("on Ishigami’s function the scores are those of scikit-learn’s trees to two hundredths", () => {
  // ExtraTreesRegressor(n_estimators=300, min_samples_split=5) of scikit-learn 1.2.1 on the same points
  const { X, Y } = oracle<{ X: number[][]; Y: number[] }>("pawn_ishigami");
  const { scores, explained } = featureScores({ rows: X, values: Y }, 40, "trees");
  [0.358, 0.398, 0.244].forEach((share, factor) => {
    expect(Math.abs(scores[factor] - share)).toBeLessThan(0.02);
  });
  // there a fifth held out is foretold to 0.944
  expect(Math.abs(explained - 0.944)).toBeLessThan(0.03);
});

const table = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
  {
    minLength: 10,
    maxLength: 40
  }
);

test("scores are shares of one, the same in every unit, and a factor that never varies has none", () => {
  fc.assert(
    fc.property(table, (some) => {
      const rows = some.map(([a, b]) => [a, b, 7]);
      const values = some.map(([, , y]) => y);
      fc.pre(new Set(values).size > 1);
      const { scores } = featureScores({ rows, values }, 5, "shares");
      expect(scores[2]).toBe(0);
      const sum = scores.reduce((total, score) => total + score, 0);
      for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
      if (sum > 0) expect(sum).toBeLessThanOrEqual(1 + 1e-12);
      const scaled = featureScores(
        { rows: rows.map(([a, b, c]) => [4 * a, b / 8, c]), values: values.map((value) => 4 * value) },
        5,
        "shares"
      );
      expect(scaled.scores).toEqual(scores.map((score) => expect.closeTo(score, 9)));
    }),
    { numRuns: 30 }
  );
});

test("an output that never varies tells of no factor", () => {
  const rows = Array.from({ length: 20 }, (_, place) => [place]);
  expect(featureScores({ rows, values: rows.map(() => 3) }, 3, "none")).toEqual({ scores: [0], explained: Number.NaN });
});
