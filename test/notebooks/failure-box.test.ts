import { expect, it } from "vitest";
import { failureBox } from "../../notebooks/page/failure-box.ts";

/** A grid of 20 × 20 points that fails where the first factor is below 5 of 20. */
const rows = Array.from({ length: 400 }, (_, place) => [place % 20, Math.floor(place / 20)]);
const interest = rows.map(([first]) => (first < 5 ? 1 : 0));

it("finds the factor on which failures hang, and leaves the other alone", () => {
  const { factors, box, whole, quality } = failureBox(rows, interest);
  expect(factors).toEqual([0]);
  expect(box[1]).toEqual(whole[1]);
  expect(box[0].low).toBe(0);
  expect(quality.coverage).toBe(1);
  expect(quality.density).toBeGreaterThanOrEqual(0.8);
});

it("restricts nothing where nothing fails", () => {
  const { factors, quality } = failureBox(
    rows,
    rows.map(() => 0)
  );
  expect(factors).toEqual([]);
  expect(quality.cases).toBe(400);
});
