import { expect, test } from "vitest";
import { issueToOrganisation, wholeFirm } from "../../../../sim/model/firms/units.ts";
import { capacityOf } from "../../../../sim/world/capacity.ts";
import { createWorld } from "../../../../sim/world/world.ts";
import { region, smallCity } from "../../../small-city.ts";

function ownedFirm() {
  const world = createWorld(capacityOf(region, smallCity({}, { scale: 0.01, months: 1 })));
  world.firms.stateUnits[0] = 0.6e9;
  world.firms.outsideUnits[0] = 0.4e9;
  world.firms.organisation[0] = -1;
  return world;
}

test("units issued to an organisation dilute all other owners alike", () => {
  const world = ownedFirm();
  issueToOrganisation(world, 0, 5, 0.3e9);
  const { stateUnits, outsideUnits, organisationUnits, organisation } = world.firms;
  expect([stateUnits[0], outsideUnits[0], organisationUnits[0]]).toEqual([0.42e9, 0.28e9, 0.3e9]);
  expect(organisation[0]).toBe(5);
});

test("a second invention of the same organisation adds to its units", () => {
  const world = ownedFirm();
  issueToOrganisation(world, 0, 5, 0.5e9);
  issueToOrganisation(world, 0, 5, 0.5e9);
  expect(world.firms.organisationUnits[0]).toBe(0.75e9);
});

test("units of an organisation before go to owners outside, and no firm has more than its whole", () => {
  const world = ownedFirm();
  issueToOrganisation(world, 0, 5, 0.5e9);
  issueToOrganisation(world, 0, 6, 0.5e9);
  const { stateUnits, outsideUnits, organisationUnits } = world.firms;
  expect([stateUnits[0], outsideUnits[0], organisationUnits[0]]).toEqual([0.15e9, 0.35e9, 0.5e9]);
  expect(stateUnits[0] + outsideUnits[0] + organisationUnits[0]).toBeLessThanOrEqual(wholeFirm);
});
