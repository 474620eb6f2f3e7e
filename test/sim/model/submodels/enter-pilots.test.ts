import { describe, expect, test } from "vitest";
import { enterPilots, entryScore, isBatchMonth, lessonLearned } from "../../../../sim/model/submodels/enter-pilots.ts";
import { smallCity } from "./small-city.ts";

test("batches enter at the start and then at each interval", () => {
  const months = Array.from({ length: 25 }, (_, elapsed) => elapsed).filter((elapsed) => isBatchMonth(elapsed, 6, 9));
  expect(months).toEqual([6, 15, 24]);
});

test("merit is the mean of ability, willingness and what there is to show; without it a lot decides", () => {
  expect(entryScore(1, 0.9, 0.6, 0.3, 0.1)).toBeCloseTo(0.6, 12);
  expect(entryScore(0, 0.9, 0.6, 0.3, 0.1)).toBeCloseTo(0.1, 12);
  expect(entryScore(0.5, 0.9, 0.6, 0.3, 0.1)).toBeCloseTo(0.35, 12);
});

test("who sees all of its own kind in the reform learns a twelfth of the yearly rate, and nothing more from others", () => {
  expect(lessonLearned(0, 1, 0.5, 0.6, 0.3)).toBeCloseTo(0.05, 12);
  expect(lessonLearned(0.5, 1, 0.5, 0.6, 0.3)).toBeCloseTo(0.525, 12);
  // 0.6 / 12 × 0.3 × 0.5
  expect(lessonLearned(0, 0, 0.5, 0.6, 0.3)).toBeCloseTo(0.0075, 12);
});

test("nobody learns where there is nobody to look at", () => expect(lessonLearned(0.2, 0, 0, 0.6, 0.3)).toBe(0.2));

describe("two years of batches in a small city", () => {
  const run = (pilotBatch: number, pilotSelection = 0) => {
    const simulation = smallCity();
    const policy = { pilotBatch, pilotSelection, pilotInterval: 12, pilotStart: 0 };
    for (simulation.month = 24; simulation.month < 48; simulation.month++) enterPilots.run(simulation, policy);
    return simulation;
  };

  test("bring in a quarter of the organisations twice", () => {
    // 110 organisations: 27.5 rounded to 28, twice
    expect(run(0.25).world.organisations.entered.reduce((sum, one) => sum + one, 0)).toBe(56);
  });

  test("cost half a million yuan of the whole city for each that enters", () => {
    expect(run(0.25).tallies.reformClaimsMet).toBe(56 * 500_000 * 100 * 0.02);
  });

  test("by merit bring in the abler offices first", () => {
    const { organisations } = run(0.25, 1).world;
    const mean = (entered: number) => {
      const able = [...organisations.ability].filter((_, row) => organisations.entered[row] === entered);
      return able.reduce((sum, ability) => sum + ability, 0) / able.length;
    };
    expect(mean(1)).toBeGreaterThan(mean(0));
  });

  test("at once hold for all, at no cost", () => {
    const { world, tallies } = run(1);
    expect(Math.min(...world.organisations.entered)).toBe(1);
    expect(tallies.reformClaimsMet).toBe(0);
  });
});
