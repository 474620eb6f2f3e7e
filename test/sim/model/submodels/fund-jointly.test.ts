import { describe, expect, test } from "vitest";
import {
  cityPart,
  fundJointly,
  inventionsBought,
  joins,
  partOf
} from "../../../../sim/model/submodels/fund-jointly.ts";
import { smallCity } from "./small-city.ts";

test("a firm joins where its yuan and what the city adds are worth a yuan to it", () => {
  // at one to one a yuan sets two in motion, at four to one 1.25
  expect(joins(0.5, 1)).toBe(true);
  expect(joins(0.49, 1)).toBe(false);
  expect(joins(0.8, 4)).toBe(true);
  expect(joins(0.79, 4)).toBe(false);
});

test("the city adds a quarter at four to one, within what is left of its line", () => {
  expect(cityPart(1_000_001, 4, 1e9)).toBe(250_000);
  expect(cityPart(1_000_000, 4, 70_000)).toBe(70_000);
  expect(cityPart(1_000_000, 4, -5)).toBe(0);
});

test("sixteen projects share a sum to the last fen", () => {
  const parts = Array.from({ length: 16 }, (_, project) => partOf(1003, project));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1003);
  expect(Math.max(...parts) - Math.min(...parts)).toBe(1);
});

test("a tenth more money brings six hundredths more inventions at an elasticity of 0.6", () => {
  // 50 inventions a year on 20 m
  expect(inventionsBought(2e6, 20e6, 50, 0.6)).toBeCloseTo(3, 12);
  expect(inventionsBought(1, 0, 50, 0.6)).toBe(0);
});

describe("a year of joint funds in a small city", () => {
  const run = (ratio: number, line = 400) => {
    const simulation = smallCity();
    for (simulation.month = 24; simulation.month < 36; simulation.month++) {
      fundJointly.run(simulation, { jointFundCity: line, jointFundRatio: ratio });
    }
    return simulation;
  };

  test("has firms pay the ratio to the city, but for the odd fen", () => {
    const { tallies } = run(4);
    expect(tallies.jointFundPrivate).toBeGreaterThan(0);
    expect(tallies.jointFundPrivate / tallies.jointFundPublic).toBeCloseTo(4, 3);
    expect(tallies.jointFundExtra / tallies.jointFundPrivate).toBeCloseTo(0.15, 3);
  });

  test("charges the city’s part to the reform budget", () => {
    const { tallies } = run(4);
    expect(tallies.reformClaimsMet).toBe(tallies.jointFundPublic);
  });

  test("spends no more than the line", () => {
    // 1 m yuan of the whole city is 20,000 yuan at a fiftieth of it
    expect(run(1, 1).tallies.jointFundPublic).toBeLessThanOrEqual(2e6);
  });

  test("does nothing without city money", () => expect(run(4, 0).tallies.jointFundPrivate).toBe(0));
});
