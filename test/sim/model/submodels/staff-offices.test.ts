import { describe, expect, test } from "vitest";
import {
  leavingRate,
  monthlyChange,
  staffOffices,
  trainedShare,
  workDone
} from "../../../../sim/model/submodels/staff-offices.ts";
import { paid } from "../../../paid.ts";
import { smallCity } from "./small-city.ts";

test("without titles people leave with every offer that beats the post", () => {
  expect(leavingRate(0.25, 0, 1.5)).toBe(0.25);
});

test("a title worth ln 2 mean gains turns down every second offer", () => {
  expect(leavingRate(0.25, 1, Math.LN2)).toBeCloseTo(0.125, 12);
  expect(leavingRate(0.25, 0.5, Math.LN2)).toBeCloseTo(0.1875, 12);
});

test("at a quarter leaving a year and two years of training two in three are trained", () => {
  expect(trainedShare(0.25, 2)).toBeCloseTo(2 / 3, 12);
});

test("the trained share stays where it is under today’s leaving, and comes back to it", () => {
  expect(Math.abs(monthlyChange(0, 2 / 3, 0.25, 0.25, 2))).toBe(0);
  // -0.1 × (1/2 + 1/4) / 12
  expect(monthlyChange(0.1, 2 / 3, 0.25, 0.25, 2)).toBeCloseTo(-0.00625, 12);
});

test("the trained share comes to rest where training and the new leaving balance", () => {
  let distance = 0;
  for (let month = 0; month < 600; month++) distance += monthlyChange(distance, 2 / 3, 0.125, 0.25, 2);
  expect(2 / 3 + distance).toBeCloseTo(trainedShare(0.125, 2), 9);
});

test("an office of usual experience does the usual work, and a sixth more trained an eighth more", () => {
  expect(workDone(0, 2 / 3, 0.4)).toBe(1);
  // (0.4 + 0.6 × 5/6) / (0.4 + 0.6 × 4/6)
  expect(workDone(1 / 6, 2 / 3, 0.4)).toBeCloseTo(1.125, 12);
});

describe("posts paid by the city", () => {
  const afterHiring = (transferPosts: number) => {
    const simulation = smallCity();
    for (simulation.month = 24; simulation.month < 36; simulation.month++) {
      staffOffices.run(simulation, { titleTrack: 0, transferPosts });
    }
    return simulation;
  };

  test("are filled to nine tenths in a year and charged to the reform budget", () => {
    const simulation = afterHiring(1);
    const { world, tallies, scale } = simulation;
    const { cityPosts, inventionRate } = world.organisations;
    // 1 - (5/6)^12 of one post for each 100 inventions a year, but for the odd fen
    expect(cityPosts[0] / ((inventionRate[0] * 12) / scale / 100)).toBeCloseTo(1 - (5 / 6) ** 12, 2);
    expect(tallies.reformClaimsMet).toBe(paid(simulation, "reformGrants", "government", "organisations"));
    expect(tallies.reformClaimsMet).toBeGreaterThan(0);
  });

  test("do not exist where none are offered", () => {
    const { world, tallies } = afterHiring(0);
    expect(Math.max(...world.organisations.cityPosts)).toBe(0);
    expect(tallies.reformClaimsMet).toBe(0);
  });
});
