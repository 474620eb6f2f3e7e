import { describe, expect, test } from "vitest";
import { equipmentNeeded, servedShare, shareEquipment } from "../../../../sim/model/submodels/share-equipment.ts";
import { smallCity } from "./small-city.ts";

test("needs go up and down round their part of the budget", () => {
  expect(equipmentNeeded(1e6, 0.15, 0, 2)).toBeCloseTo(150_000, 6);
  // e^(0.6 − 0.18)
  expect(equipmentNeeded(1e6, 0.15, 0.6, 1)).toBeCloseTo(150_000 * 1.521962, 0);
});

test("the shorter side decides what is lent", () => {
  expect(servedShare(30, 60)).toBe(0.5);
  expect(servedShare(90, 60)).toBe(1);
  expect(servedShare(90, 0)).toBe(0);
});

describe("three years in a small city", () => {
  const run = (equipmentShared: number, assumptions: Readonly<Record<string, number>> = {}) => {
    const simulation = smallCity(assumptions);
    for (simulation.month = 0; simulation.month < 36; simulation.month++) {
      shareEquipment.run(simulation, { equipmentShared });
    }
    return simulation;
  };
  const clocks = (simulation: ReturnType<typeof run>) =>
    simulation.world.organisations.inventionClock.reduce((sum, clock) => sum + clock, 0);

  test("without sharing nobody is helped and nothing is paid", () => {
    const { tallies } = run(0);
    expect(tallies.equipmentSaved).toBe(0);
    expect(tallies.reformClaimsMet).toBe(0);
    expect(tallies.equipmentDuplicated).toBeGreaterThan(0);
  });

  test("sharing has more of the equipment used and less of it bought", () => {
    const [apart, together] = [run(0).tallies, run(1).tallies];
    expect(together.equipmentUsed / together.equipmentStock).toBeGreaterThan(
      apart.equipmentUsed / apart.equipmentStock
    );
    expect(together.equipmentBought).toBeLessThan(apart.equipmentBought);
  });

  test("what is saved brings inventions nearer, unless more time is lost than a purchase is worth", () => {
    expect(clocks(run(1, { equipmentFriction: 0.1 }))).toBeLessThan(clocks(run(0)));
    expect(clocks(run(1, { equipmentFriction: 0.9 }))).toBeGreaterThan(clocks(run(0)));
  });

  test("the city pays a tenth of the time lent", () => {
    // half of a lack would have been bought: what is saved is half of what is lent
    const { tallies } = run(1);
    expect(tallies.reformClaimsMet / (tallies.equipmentSaved * 2)).toBeCloseTo(0.1, 4);
  });
});
