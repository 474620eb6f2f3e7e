import { expect, it } from "vitest";
import { stageValue } from "../../../../sim/model/equations/stage-value.ts";

it("values an invention three stages from use at the figure of the worked chain", () => {
  const third = stageValue(20_000, 200, 1 / 24, 0.5, 0.01);
  const second = stageValue(third, 60, 1 / 18, 0.55, 0.01);
  expect(stageValue(second, 20, 1 / 12, 0.6, 0.01)).toBeCloseTo(342.51737873935804, 9);
});

it("values one stage by hand", () => {
  // (0.1 × 0.5 × 1,000 − 20) / (0.02 + 0.1) = 30 / 0.12
  expect(stageValue(1_000, 20, 0.1, 0.5, 0.02)).toBeCloseTo(250, 12);
});

it("gives up a stage that costs more than it can bring", () => {
  expect(stageValue(1_000, 51, 0.1, 0.5, 0.02)).toBe(0);
});
