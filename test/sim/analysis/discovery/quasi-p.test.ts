import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialTail } from "../../../../sim/analysis/binomial.ts";
import { quasiP } from "../../../../sim/analysis/discovery/quasi-p.ts";

test("a binomial tail is the sum of its terms", () => {
  // of three throws of a coin two or more heads: 4 of 8; of four with chance 1/4 three or more: 12 + 1 of 256
  expect(binomialTail(2, 3, 0.5)).toBeCloseTo(0.5, 11);
  expect(binomialTail(3, 4, 0.25)).toBeCloseTo(13 / 256, 11);
  expect(binomialTail(0, 5, 0.3)).toBe(1);
  expect(binomialTail(1, 5, 0)).toBe(0);
  expect(binomialTail(5, 5, 1)).toBe(1);
});

test("tails are probabilities that fall with the successes and rise with the chance", () => {
  const some = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.98, noNaN: true }));
  fc.assert(
    fc.property(some, ([trials, chance]) => {
      for (let successes = 1; successes <= trials; successes++) {
        const tail = binomialTail(successes, trials, chance);
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(tail).toBeLessThanOrEqual(binomialTail(successes - 1, trials, chance) + 1e-12);
        expect(tail).toBeLessThanOrEqual(binomialTail(successes, trials, chance + 0.01) + 1e-12);
      }
    })
  );
});

test("the p-value of an end is that of the box’s count under the density without the end", () => {
  // cases at 0 to 3, those at 2 and 3 of interest: the box from 1.5 up has 2 of 2, without the end 2 of 4: (1/2)²
  const [rows, interest] = [
    [[0], [1], [2], [3]],
    [0, 0, 1, 1]
  ];
  const values = quasiP(rows, interest, [{ low: 1.5, high: 3 }], [{ low: 0, high: 3 }]);
  expect(values).toEqual([{ low: expect.closeTo(0.25, 11), high: null }]);
});
