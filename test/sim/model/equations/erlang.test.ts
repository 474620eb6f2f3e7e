import { expect, it } from "vitest";
import { meanWait, priorityWait, waitChance } from "../../../../sim/model/equations/erlang.ts";

it("makes four applications in ten wait at an office of ten examiners, and them half a month", () => {
  expect(waitChance(10, 8)).toBeCloseTo(0.4091801508, 10); // SciPy
  expect(meanWait(10, 8, 1)).toBeCloseTo(0.2045900754, 10);
});

it("makes one examiner who is busy four fifths of the time a wait of four months", () => {
  expect(waitChance(1, 0.8)).toBeCloseTo(0.8, 14);
  expect(meanWait(1, 0.8, 1)).toBeCloseTo(4, 12);
});

it("lets the fast track wait one month and the ordinary one five", () => {
  expect(priorityWait(1, 0, 0.2, 0.6, 1)).toBeCloseTo(1, 12);
  expect(priorityWait(1, 0.2, 0.6, 0, 1)).toBeCloseTo(5, 12);
});

it("conserves the mean wait: what the fast track gains the ordinary one pays", () => {
  const fast = priorityWait(10, 0, 3, 5, 1);
  const ordinary = priorityWait(10, 3, 5, 0, 1);
  expect((3 * fast + 5 * ordinary) / 8).toBeCloseTo(meanWait(10, 8, 1), 12);
});
