import fc from "fast-check";
import { expect, it } from "vitest";
import { separateLabels } from "../../web/charts/separate-labels.ts";

it("leaves labels where they are when they do not touch", () => {
  expect(separateLabels([50, 10, 90], 20, 0, 100)).toEqual([50, 10, 90]);
});

it("moves the lower of two crossing labels down by what they overlap", () => {
  expect(separateLabels([50, 55], 16, 0, 200)).toEqual([50, 66]);
});

it("keeps the last label inside and pushes the others up", () => {
  expect(separateLabels([90, 95], 20, 0, 100)).toEqual([70, 90]);
});

it("never lets two labels overlap nor changes their order", () => {
  const labels = fc.array(fc.record({ at: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 1, max: 30 }) }), {
    minLength: 1,
    maxLength: 12
  });
  fc.assert(
    fc.property(labels, (wanted) => {
      const sizes = wanted.map((label) => label.size);
      const placed = separateLabels(
        wanted.map((label) => label.at),
        sizes,
        0,
        500
      );
      const order = wanted.map((_, index) => index).sort((a, b) => placed[a] - placed[b]);
      for (const [place, index] of order.slice(1).entries()) {
        const before = order[place];
        expect(placed[index] - placed[before]).toBeGreaterThanOrEqual((sizes[index] + sizes[before]) / 2 - 1e-9);
      }
    })
  );
});
