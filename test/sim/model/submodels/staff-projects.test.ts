import { expect, test } from "vitest";
import {
  crowding,
  hired,
  leaving,
  postsPaid,
  readyShare,
  staffProjects
} from "../../../../sim/model/submodels/staff-projects.ts";
import { smallCity } from "./small-city.ts";

test("20 million yuan a year pay fifty researchers at 200,000", () => {
  expect(postsPaid(20e6, 200_000)).toBeCloseTo(50, 12);
});

test("a twelfth of the open posts is filled in a month, and none that are not there", () => {
  expect(hired(50, 14, 12)).toBeCloseTo(2, 12);
  expect(hired(20, 14, 12)).toBe(0);
});

test("a tenth leaves in a year, and where posts are halved a twenty-fourth a month more", () => {
  expect(leaving(48, 0.1, 48, 60)).toBeCloseTo(0.4, 12);
  expect(leaving(48, 0.1, 48, 24)).toBeCloseTo(0.4 + 2, 12);
});

test("without trained people all is crowded out, with all of them what supervision takes", () => {
  expect(crowding(0.3, readyShare(0, 10))).toBe(1);
  expect(crowding(0.3, readyShare(5, 10))).toBeCloseTo(0.65, 12);
  expect(crowding(0.3, readyShare(12, 10))).toBeCloseTo(0.3, 12);
  expect(readyShare(0, 0)).toBe(0);
});

test("steady money ends in a stock where hiring, learning and leaving balance", () => {
  const simulation = smallCity({ inventorPay: 200_000, researcherTraining: 2, researcherLeaving: 0.1 });
  const { organisations } = simulation.world;
  const { scale } = simulation;
  for (let month = 0; month < 1200; month++) {
    organisations.projectMoney[0] = 20e6 * 100 * scale;
    staffProjects.run(simulation, {});
  }
  // of 50 posts p are filled: (50 - p) / 12 = 0.1 p / 12; trainees t: t / 24 = 0.1 (p - t) / 12
  const people = 50 / 1.1;
  expect(organisations.projectTrained[0] + organisations.projectTrainees[0]).toBeCloseTo(people, 6);
  expect(organisations.projectTrainees[0]).toBeCloseTo((people * 0.2) / 1.2, 6);
});
