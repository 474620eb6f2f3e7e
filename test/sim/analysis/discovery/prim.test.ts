import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside } from "../../../../sim/analysis/discovery/box.ts";
import { prim, usualPrim } from "../../../../sim/analysis/discovery/prim.ts";

const value = fc.integer({ min: 0, max: 30 });
const cases = fc.array(fc.tuple(value, value, fc.boolean()), { minLength: 20, maxLength: 80 });
const split = (some: readonly (readonly [number, number, boolean])[]) =>
  [some.map(([a, b]) => [a, b]), some.map(([, , isOfInterest]) => Number(isOfInterest))] as const;

test("ten cases in a line, the upper half of interest: the first peel takes the lowest, and so on", () => {
  const rows = Array.from({ length: 10 }, (_, place) => [place]);
  const interest = rows.map(([x]) => Number(x >= 5));
  const steps = prim(rows, interest, { peel: 0.1, paste: 0.1, mass: 0.5 });
  // the limit lies half way between two values; density 5/9, 5/8 … 1 with five left
  expect(steps.map(({ cases }) => cases)).toEqual([10, 9, 8, 7, 6, 5]);
  expect(steps.map(({ box }) => box[0].low)).toEqual([0, 0.5, 1.5, 2.5, 3.5, 4.5]);
  expect(steps.at(-1)).toMatchObject({ coverage: 1, density: 1, mass: 0.5, restricted: 1 });
});

test("density never falls, every box holds what it says, and mass stays above the least", () => {
  fc.assert(
    fc.property(cases, fc.double({ min: 0.05, max: 0.3, noNaN: true }), (some, peel) => {
      const [rows, interest] = split(some);
      const steps = prim(rows, interest, { peel, paste: 0.05, mass: 0.1 });
      steps.forEach(({ box, inside, cases: count, coverage, density }, step) => {
        const held = rows.flatMap((row, place) => (isInside(box, row) ? [place] : []));
        expect([...inside].sort((one, other) => one - other)).toEqual(held);
        expect(count).toBe(held.length);
        for (const share of [coverage, density]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        if (step > 0) {
          expect(density).toBeGreaterThan(steps[step - 1].density);
          expect(count / rows.length).toBeGreaterThanOrEqual(0.1);
        }
      });
    })
  );
});

test("factors in another unit have the same boxes in that unit", () => {
  fc.assert(
    fc.property(cases, (some) => {
      const [rows, interest] = split(some);
      const before = prim(rows, interest, usualPrim);
      // powers of two keep every limit exact
      const after = prim(
        rows.map(([a, b]) => [4 * a + 64, b / 8]),
        interest,
        usualPrim
      );
      expect(after.map(({ inside }) => inside)).toEqual(before.map(({ inside }) => inside));
      expect(after.map(({ box }) => box[0].low)).toEqual(before.map(({ box }) => 4 * box[0].low + 64));
    })
  );
});

test("the order of the cases does not matter", () => {
  fc.assert(
    fc.property(cases, (some) => {
      const [rows, interest] = split(some);
      const boxes = (given: typeof rows, of: typeof interest) => prim(given, of, usualPrim).map(({ box }) => box);
      expect(boxes(rows.toReversed(), interest.toReversed())).toEqual(boxes(rows, interest));
    })
  );
});

test("without a case of interest, or with nothing else, the whole box is all there is", () => {
  const rows = Array.from({ length: 30 }, (_, place) => [place]);
  expect(
    prim(
      rows,
      rows.map(() => 0),
      usualPrim
    )
  ).toHaveLength(1);
  expect(
    prim(
      rows,
      rows.map(() => 1),
      usualPrim
    )
  ).toHaveLength(1);
});
