import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../../../sim/analysis/comparison/holm.ts";

test("five claims are adjusted as statsmodels does", () => {
  // multipletests(method="holm"): 5 × 0.005, 4 × 0.01, 3 × 0.03, then no less than that
  const expected = [0.04, 0.09, 0.09, 0.025, 0.9];
  expect(holm([0.01, 0.04, 0.03, 0.005, 0.9])).toEqual(expected.map((value) => expect.closeTo(value, 12)));
});

test("adjusted values keep the order, are no smaller than before, and stay probabilities", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      const adjusted = holm(values);
      for (const [one, value] of values.entries()) {
        expect(adjusted[one]).toBeGreaterThanOrEqual(value);
        expect(adjusted[one]).toBeLessThanOrEqual(1);
        for (const [two, other] of values.entries())
          if (value < other) expect(adjusted[one]).toBeLessThanOrEqual(adjusted[two]);
      }
    })
  );
});
