import fc from "fast-check";
import { expect, test } from "vitest";
import { confidenceSequence, sequenceReach } from "../../../../sim/analysis/comparison/confidence-sequence.ts";
import { createDraws, purposes, seedKey } from "../../../../sim/random/index.ts";

test("at its end the Bayes factor of the mixture is one over the chance of error", () => {
  for (const count of [10, 20, 100]) {
    const t = sequenceReach(count, 0.95);
    const [squares, widened] = [(t * t) / (count - 1), 1 + count * 0.1];
    const factor = ((1 + squares) / (1 + squares / widened)) ** (count / 2) / Math.sqrt(widened);
    expect(factor).toBeCloseTo(20, 8);
  }
});

test("few values give no end", () => {
  expect(confidenceSequence([1, 2, 3], 0.95)).toBeUndefined();
  expect(sequenceReach(1, 0.95)).toBe(Number.POSITIVE_INFINITY);
});

test("the interval is the mean and so many standard errors", () => {
  // twenty values, half 0 and half 2: mean 1, standard deviation √(20/19)
  const interval = confidenceSequence(
    Array.from({ length: 20 }, (_, place) => 2 * (place % 2)),
    0.95
  )!;
  const reach = sequenceReach(20, 0.95) * Math.sqrt(1 / 19);
  expect(interval).toEqual({ low: expect.closeTo(1 - reach, 12), high: expect.closeTo(1 + reach, 12) });
});

test("a person who looks after every value up to 200 is misled in fewer than one case of twenty", () => {
  const draws = createDraws(seedKey("looks", 0));
  const reaches = Array.from({ length: 201 }, (_, count) => sequenceReach(count, 0.95));
  const misled = Array.from({ length: 1000 }, (_, person) => {
    let [sum, squares] = [0, 0];
    for (let count = 1; count <= 200; count++) {
      const value = draws.normal(person, count, purposes.pseudoData, 0, 0);
      sum += value;
      squares += value * value;
      const error = Math.sqrt((squares - (sum * sum) / count) / (count - 1) / count);
      if (Math.abs(sum / count) > reaches[count] * error) return 1;
    }
    return 0;
  });
  const share = misled.reduce<number>((total, one) => total + one, 0) / misled.length;
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(0.05);
});

test("the interval holds the mean, moves with the values, and is wider at a higher level", () => {
  const sample = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 15, maxLength: 40 });
  fc.assert(
    fc.property(sample, (values) => {
      const interval = confidenceSequence(values, 0.9)!;
      const wider = confidenceSequence(values, 0.95)!;
      const moved = confidenceSequence(
        values.map((value) => 7 - 4 * value),
        0.9
      )!;
      expect(wider.low).toBeLessThanOrEqual(interval.low);
      expect(wider.high).toBeGreaterThanOrEqual(interval.high);
      expect(moved.low).toBeCloseTo(7 - 4 * interval.high, 8);
      expect(moved.high).toBeCloseTo(7 - 4 * interval.low, 8);
    })
  );
});
