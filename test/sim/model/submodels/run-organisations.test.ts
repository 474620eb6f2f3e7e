import { expect, test } from "vitest";
import { listingShare, listingWithCentre, officeStaff } from "../../../../sim/model/submodels/run-organisations.ts";

test("an office with half the staff its load asks for keeps half as much on offer", () => {
  expect(listingShare(0.6, 10, 10, 0.8)).toBeCloseTo(0.48, 12);
  expect(listingShare(0.6, 5, 10, 0.8)).toBeCloseTo(0.24, 12);
});

test("staff beyond half again what is needed brings nothing more, and nothing is ever all on offer", () => {
  expect(listingShare(0.4, 100, 10, 1)).toBeCloseTo(0.6, 12);
  expect(listingShare(1, 100, 10, 1)).toBe(0.95);
});

test("the centre closes four tenths of the gap for what is registered with it", () => {
  expect(listingWithCentre(0.5, false)).toBe(0.5);
  expect(listingWithCentre(0.5, true)).toBeCloseTo(0.7, 12);
});

test("office income pays for staff in full, retained income by a tenth", () => {
  // 2 posts + (360,000 + 0.1 × 1,800,000) / 180,000
  expect(officeStaff(2, 360_000, 1_800_000, 180_000)).toBeCloseTo(5, 12);
});
