import { expect, test } from "vitest";
import { nextAnniversary, nextRunDown } from "../../../sim/world/scan.ts";

test("clocks at zero and below have run down, and past the last row in use there is nothing due", () => {
  const clock = Float32Array.of(0.5, 0, 2, -1, -3);
  expect([nextRunDown(clock, 0, 4), nextRunDown(clock, 2, 4), nextRunDown(clock, 4, 4)]).toEqual([1, 3, 4]);
});

test("a firm whose month has come is found from its own row on", () => {
  const anniversary = Uint8Array.of(3, 11, 3, 0);
  const found = [0, 1, 2, 3].map((first) => nextAnniversary(anniversary, 3, first, 4));
  expect(found).toEqual([0, 2, 2, 4]);
});
