import { describe, expect, test } from "vitest";
import { levers } from "../../../sim/levers/index.ts";
import { cautionOf, mechanismLevers, rulesOf } from "../../../sim/model/pilots.ts";
import { smallCity } from "./submodels/small-city.ts";

test("the five mechanisms are all levers of their measures but the legal floor, which binds everyone", () => {
  const five = ["M5a", "M5b", "M5c", "M5d", "M5e"];
  const ofMeasures = Object.values(levers).filter(
    ({ id, measure }) => five.includes(measure) && id !== "inventorShareFloor"
  );
  expect([...mechanismLevers].sort()).toEqual(ofMeasures.map(({ id }) => id).sort());
});

describe("rules of an organisation", () => {
  const simulation = smallCity();
  const { organisations } = simulation.world;
  const policy = { approvalDays: 20, dueDiligenceExemption: 0.9 };

  test("are those of the month once it has entered", () => {
    expect(rulesOf(simulation, policy, 0)).toBe(policy);
  });

  test("are today’s in the five mechanisms before, and those of the month in all else", () => {
    organisations.entered[1] = 0;
    expect(rulesOf(simulation, policy, 1)).toEqual({
      approvalDays: levers.approvalDays.presets.today,
      dueDiligenceExemption: 0.9
    });
  });
});

test("who has learned half of all there is fears 15 % less", () => {
  const simulation = smallCity();
  const { organisations } = simulation.world;
  organisations.caution[0] = 2;
  expect(cautionOf(simulation, 0)).toBe(2);
  organisations.lesson[0] = 0.5;
  expect(cautionOf(simulation, 0)).toBeCloseTo(1.7, 12);
});
