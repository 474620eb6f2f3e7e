import { describe, expect, test } from "vitest";
import { complexesOf, isClosedTo, isInside, isMember, memberShare } from "../../../../sim/model/contracts/complexes.ts";
import { offer } from "../../../../sim/model/inventions/listing.ts";
import type { Simulation } from "../../../../sim/model/simulation.ts";
import { smallCity } from "../submodels/small-city.ts";

test("a field with a tenth of the firms’ work has a tenth of the complexes", () => {
  expect(complexesOf(30, 0.1)).toBeCloseTo(3, 12);
});

test("three complexes of forty firms hold a tenth of 1,200, and never more than all", () => {
  expect(memberShare(3, 40, 1200)).toBeCloseTo(0.1, 12);
  expect(memberShare(3, 40, 100)).toBe(1);
  expect(memberShare(3, 40, 0)).toBe(0);
});

describe("complexes of a small city", () => {
  const simulation = smallCity();
  const { firms, scalars, inventions, account } = simulation.world;
  const all = Array.from({ length: scalars.firmRows[0] }, (_, firm) => firm).filter((firm) => firms.active[firm] === 1);
  const members = (count: number) => all.filter((firm) => isMember(simulation, count, firm));
  const held = ofOrganisations(simulation);
  const inside = (count: number, invention: number) =>
    isInside(simulation, count, inventions.holder[invention], inventions.field[invention]);

  test("keep their members when more are founded", () => {
    const [few, many] = [members(100), new Set(members(400))];
    expect(few.length).toBeGreaterThan(0);
    expect(few.every((firm) => many.has(firm))).toBe(true);
  });

  test("have no members where there are none", () => {
    expect(members(0)).toEqual([]);
    expect(held.some((invention) => inside(0, invention))).toBe(false);
  });

  test("close their inventions to firms outside only, and only what is not left open", () => {
    const invention = held.find((one) => inside(400, one))!;
    const rule = (complexOpenness: number) => ({ complexCount: 400, complexOpenness });
    expect(inventions.holder[invention]).toBeGreaterThanOrEqual(account.organisation);
    offer(simulation, invention);
    const slot = inventions.slot[invention];
    expect(isClosedTo(simulation, rule(0), false, slot)).toBe(true);
    expect(isClosedTo(simulation, rule(0), true, slot)).toBe(false);
    expect(isClosedTo(simulation, rule(1), false, slot)).toBe(false);
  });
});

function ofOrganisations({ world }: Simulation): number[] {
  const rows = Array.from({ length: world.scalars.inventionRows[0] }, (_, row) => row);
  return rows.filter((row) => world.inventions.holder[row] >= world.account.organisation);
}
