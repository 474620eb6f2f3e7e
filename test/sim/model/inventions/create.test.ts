import { expect, test } from "vitest";
import { initialStage } from "../../../../sim/model/inventions/create.ts";

test("an invention starts as concept, prototype, engineered or ready in the shares given", () => {
  const stages = [0.2, 0.5, 0.8, 0.95].map((uniform) => initialStage(uniform, 0.4, 0.3, 0.2));
  expect(stages).toEqual([0, 1, 2, 3]);
});

test("where two shares make up the whole, nothing starts ready", () => {
  expect(initialStage(0.999_999, 0.5, 0.3, 1)).toBe(2);
});
