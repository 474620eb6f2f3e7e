import { expect, test } from "vitest";
import { freeParameterIds, freeParameters } from "../../../sim/uncertainties/free.ts";
import { uncertainties } from "../../../sim/uncertainties/index.ts";
import { textFaults } from "../declare/text-faults.ts";

test("at most fifteen parameters are free", () => {
  expect(freeParameterIds.length).toBeLessThanOrEqual(15);
});

test("every free parameter says in both languages what tells its value", () => {
  expect(Object.values(freeParameters).flatMap(({ why }) => textFaults(why))).toEqual([]);
});

test.each(freeParameterIds)("%s starts inside its range, and that inside what is thought possible", (id) => {
  const [low, high] = freeParameters[id].range;
  const { value, range } = uncertainties[id];
  expect(low).toBeGreaterThanOrEqual(range[0]);
  expect(high).toBeLessThanOrEqual(range[1]);
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
});
