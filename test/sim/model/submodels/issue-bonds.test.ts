import { describe, expect, test } from "vitest";
import { bondCouponOf, bondOf, issueBonds } from "../../../../sim/model/submodels/issue-bonds.ts";
import { monthOf, never } from "../../../../sim/world/dates.ts";
import { smallCity } from "./small-city.ts";

test("a bond is a share of sales, at most a ticket and what is left", () => {
  expect(bondOf(1e9, 0.15, 200e6, 1e12)).toBe(150e6 * 100);
  expect(bondOf(2e9, 0.15, 200e6, 1e12)).toBe(200e6 * 100);
  expect(bondOf(1e9, 0.15, 200e6, 1e6)).toBe(1e6 * 100);
});

test("investors ask for the loss they keep", () => {
  // 2.4 % and 0.02 × 0.55 × 0.7
  expect(bondCouponOf(0.024, 0.02, 0.55, 0.3)).toBeCloseTo(0.0317, 12);
  expect(bondCouponOf(0.024, 0.02, 0.55, 0)).toBeCloseTo(0.035, 12);
});

describe("bonds of a small city", () => {
  const rules = { bondQuota: 10_000, bondLoanRatio: 0.5, bondGuarantee: 0.5, resaleCost: 0.3 };
  const issued = (changes: Partial<typeof rules> = {}) => {
    const simulation = smallCity({ bondMonths: 12 });
    simulation.world.ledger.open();
    simulation.month = 8;
    issueBonds.run(simulation, { ...rules, ...changes });
    return simulation;
  };
  const outstanding = ({ world }: ReturnType<typeof smallCity>) =>
    world.ledger.heldBy("innovationBonds", world.account.rest);

  test("are issued in September within the quota, and the books close", () => {
    const simulation = issued();
    const { tallies, world } = simulation;
    expect(tallies.bondsIssued).toBeGreaterThan(0);
    // a fiftieth of 10,000 m yuan
    expect(tallies.bondsIssued).toBeLessThanOrEqual(200e6 * 100);
    expect(outstanding(simulation)).toBe(tallies.bondsIssued);
    expect(tallies.bondLinkedLoans).toBeLessThanOrEqual(tallies.bondsIssued / 2);
    expect(world.scalars.bondsGuaranteed[0]).toBeCloseTo(tallies.bondsIssued / 2, -1);
    expect(world.ledger.close()).toEqual([]);
  });

  test("come from firms of 100 million yuan of sales and more", () => {
    const { world } = issued();
    const { bondDue, sales } = world.firms;
    const issuers = [...bondDue.keys()].filter((firm) => bondDue[firm] !== never && monthOf(bondDue[firm]) > 0);
    expect(issuers.length).toBeGreaterThan(0);
    expect(Math.min(...issuers.map((firm) => sales[firm]))).toBeGreaterThanOrEqual(100e6);
  });

  test("are redeemed in one sum after their life", () => {
    const simulation = issued();
    simulation.month = 19;
    issueBonds.run(simulation, { ...rules, bondQuota: 0 });
    expect(outstanding(simulation)).toBe(simulation.tallies.bondsIssued);
    simulation.month = 20;
    issueBonds.run(simulation, { ...rules, bondQuota: 0 });
    expect(outstanding(simulation)).toBe(0);
    expect(simulation.world.scalars.bondsGuaranteed[0]).toBe(0);
    expect([...simulation.world.firms.bondDue].every((due) => due === never || monthOf(due) === 0)).toBe(true);
    expect(simulation.world.ledger.close()).toEqual([]);
  });

  test("are more where a guarantor bears part of the loss", () => {
    const enough = { bondQuota: 1e6, bondLoanRatio: 0 };
    const covered = issued({ ...enough, bondGuarantee: 0.8 }).tallies.bondsIssued;
    expect(covered).toBeGreaterThan(issued({ ...enough, bondGuarantee: 0 }).tallies.bondsIssued);
  });
});
