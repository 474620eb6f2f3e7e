import { describe, expect, test } from "vitest";
import {
  capitalSpending,
  demandFor,
  demandPull,
  nextShock,
  researchSpending,
  salesGrowth
} from "../../../../sim/model/submodels/produce-and-sell.ts";

test("sales grow by luck, by being better than the industry, and by what demand allows", () => {
  // 0.01 + 0.002 × (0.5 − 0.2) − 0.003
  expect(salesGrowth(0.01, 0.002, 0.5, 0.2, -0.003)).toBeCloseTo(0.0076, 12);
  expect(salesGrowth(0, 0.002, 0.3, 0.3, 0)).toBe(0);
});

test("an outside supply that gives way leaves the region one per cent more for one per cent of productivity", () => {
  expect(demandFor(200, Math.log(1.01), 1)).toBeCloseTo(202, 9);
  expect(demandFor(200, Math.log(1.01), 0)).toBe(200);
});

describe("the passing part of a margin", () => {
  test("keeps memory cubed of a month over a quarter where luck is even", () => {
    expect(nextShock(0.08, 0.9, 0.04, 0.5)).toBeCloseTo(0.08 * 0.729, 12);
  });

  test("keeps its spread over a long time", () => {
    // variance c² s² + (1 − c²) s² × 12 × 1/12, with c = 0.729: s² again
    const steps = 1000;
    let squares = 0;
    for (let step = 0; step < steps; step++) squares += nextShock(0, 0.9, 0.04, (step + 0.5) / steps) ** 2;
    const kept = 0.729 * 0.729 * 0.04 * 0.04;
    expect(squares / steps + kept).toBeCloseTo(0.04 * 0.04, 8);
  });
});

test("demand closes a twelfth of its gap to sales a month, two per cent at most", () => {
  expect(demandPull(112, 100)).toBeCloseTo(0.01, 12);
  expect(demandPull(200, 100)).toBe(0.02);
  expect(demandPull(10, 100)).toBe(-0.02);
  expect(demandPull(100, 0)).toBe(0);
});

test("research stays inside most of the margin and a sixtieth of deposits", () => {
  expect(researchSpending(100, 1000, 0)).toBe(100);
  // 0.8 × 50 + 600 / 60
  expect(researchSpending(100, 50, 600)).toBeCloseTo(50, 12);
  expect(researchSpending(100, -50, -600)).toBe(0);
});

test("no firm buys equipment with money it does not have", () => {
  expect(capitalSpending(100, -1, 500)).toBe(0);
  expect(capitalSpending(100, 60, 0)).toBeLessThanOrEqual(60);
});
