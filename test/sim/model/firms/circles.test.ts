import { describe, expect, test } from "vitest";
import {
  distanceToCircle,
  forgetNewcomers,
  hasCircle,
  improveManagement,
  mentoring,
  mentorTime,
  settle
} from "../../../../sim/model/firms/circles.ts";
import { smallCity } from "../submodels/small-city.ts";

test("the middle site is nearer to the nearest of four circles by half than to one", () => {
  // −ln 0.5 = 0.693147; √(0.693147 · 1500 / π) = 18.1921
  expect(distanceToCircle(0.5, 1, 1500)).toBeCloseTo(18.1921, 3);
  expect(distanceToCircle(0.5, 4, 1500)).toBeCloseTo(9.096, 3);
  expect(distanceToCircle(0.5, 0, 1500)).toBe(Infinity);
});

test("a mentor’s help halves with distance and ends at the radius", () => {
  expect(mentoring(0.4, 0, 5, 10, 1)).toBe(0.4);
  expect(mentoring(0.4, 10, 15, 10, 1)).toBeCloseTo(0.2, 12);
  expect(mentoring(0.4, 5, 5, 5, 0.5)).toBeCloseTo(0.1, 12);
  expect(mentoring(0.4, 5.1, 5, 10, 1)).toBe(0);
});

test("newcomers beyond the places share the time of mentors", () => {
  expect(mentorTime(60, 40)).toBe(1);
  expect(mentorTime(60, 240)).toBe(0.25);
});

describe("in a small city", () => {
  test("without new circles no firm joins one and no university has one", () => {
    const simulation = smallCity();
    settle(simulation, 0, 0, 30);
    expect(simulation.tallies.circleFirms).toBe(0);
    expect(hasCircle(simulation, 0, 0)).toBe(false);
  });

  test("circles at all 74 universities leave none out, and other organisations have none", () => {
    const simulation = smallCity();
    const { type, capacity } = simulation.world.organisations;
    const chosen = Array.from({ length: capacity }, (_, row) => hasCircle(simulation, row, 74));
    expect(chosen).toEqual(Array.from({ length: capacity }, (_, row) => type[row] === 0));
  });

  test("a firm that joins becomes a better manager by the help it gets, and counts for a year", () => {
    const simulation = smallCity({ mentorGain: 0.4, mentorHalfDistance: 1e9, mentorPlaces: 200 });
    const { firms, scalars } = simulation.world;
    const before = firms.quality[3];
    const joined = Array.from({ length: 40 }, (_, firm) => firm).filter((firm) => {
      const counted = simulation.tallies.circleFirms;
      settle(simulation, firm, 30, 1000);
      return simulation.tallies.circleFirms > counted;
    });
    expect(joined.length).toBe(40);
    expect(firms.quality[3] - before).toBeCloseTo(0.4, 5);
    expect(scalars.circleNewcomers[0]).toBe(40);
    forgetNewcomers(simulation);
    expect(scalars.circleNewcomers[0]).toBeCloseTo(40 - 40 / 12, 12);
  });

  test("a better management has a better margin", () => {
    const simulation = smallCity({ marginQuality: 0.02 });
    const { margin } = simulation.world.firms;
    const before = margin[0];
    improveManagement(simulation, 0, 0.5);
    expect(margin[0] - before).toBeCloseTo(0.01, 6);
  });
});
