import { expect, test } from "vitest";
import { initialStage, noveltyOf } from "../../../../sim/model/inventions/create.ts";
import { smallCity } from "../submodels/small-city.ts";

test("an invention starts as concept, prototype, engineered or ready in the shares given", () => {
  const stages = [0.2, 0.5, 0.8, 0.95].map((uniform) => initialStage(uniform, 0.4, 0.3, 0.2));
  expect(stages).toEqual([0, 1, 2, 3]);
});

test("where two shares make up the whole, nothing starts ready", () => {
  expect(initialStage(0.999_999, 0.5, 0.3, 1)).toBe(2);
});

test("an invention at the centre of its field is nothing new, one at a right angle wholly", () => {
  const simulation = smallCity();
  const { field, position } = simulation.world.inventions;
  const { centre } = simulation.region.fields[field[0]];
  for (let axis = 0; axis < 8; axis++) position[axis] = centre[axis];
  expect(noveltyOf(simulation, 0)).toBeCloseTo(0, 6);
  // turn the first two axes by a quarter and drop the rest: at a right angle to the centre
  const length = Math.hypot(centre[0], centre[1]);
  position.fill(0, 0, 8);
  [position[0], position[1]] = [-centre[1] / length, centre[0] / length];
  expect(noveltyOf(simulation, 0)).toBeCloseTo(1, 6);
});
