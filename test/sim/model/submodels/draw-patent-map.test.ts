import { expect, test } from "vitest";
import { chooseTopic } from "../../../../sim/model/inventions/topic.ts";
import { drawPatentMap, mapReading, opennessOf } from "../../../../sim/model/submodels/draw-patent-map.ts";
import { smallCity } from "./small-city.ts";

test("a field with as many firms as offers is neither open nor crowded", () => {
  expect(opennessOf(9, 9)).toBe(0);
  // ln(20 / 10)
  expect(opennessOf(19, 9)).toBeCloseTo(Math.LN2, 12);
});

test("a map without accuracy shows its error alone, one with 0.6 shows 0.6 of the truth and 0.8 of the error", () => {
  expect(mapReading(2, -1, 0)).toBe(-1);
  expect(mapReading(2, -1, 0.6)).toBeCloseTo(0.4, 12);
});

test("a map is drawn in January, and only where somebody reads it", () => {
  const simulation = smallCity();
  const { promise } = simulation.world.fields;
  for (const [month, navCoverage] of [
    [24, 0],
    [25, 1]
  ]) {
    simulation.month = month;
    drawPatentMap.run(simulation, { navAccuracy: 0.5, navCoverage });
    expect(promise.every((value) => value === 0)).toBe(true);
  }
  simulation.month = 36;
  drawPatentMap.run(simulation, { navAccuracy: 0.5, navCoverage: 1 });
  expect(promise.every((value) => value === 0)).toBe(false);
});

test("of the topics weighed the one that promises most is taken, the first among equals", () => {
  const simulation = smallCity();
  const { promise } = simulation.world.fields;
  promise[5] = 1;
  expect(chooseTopic(simulation, 3, () => 5, 0, 1, 2)).toBe(5);
  expect(chooseTopic(simulation, 5, () => 3, 0, 1, 2)).toBe(5);
  expect(chooseTopic(simulation, 3, () => 4, 0, 1, 2)).toBe(3);
});
