import { describe, expect, test } from "vitest";
import { grantFromBudget, planBudget, rationOf } from "../../../sim/model/public-budget.ts";
import { creditWorld, type TestSimulation } from "./credit/credit-world.ts";

/** Fen that the reform may spend in a year in the small city: a tenth of science spending, a hundredth of the region. */
const ceiling = ({ region }: TestSimulation) => Math.floor(region.quantities.fiscalScience.value * 0.1 * 100 * 0.01);

function city(): TestSimulation {
  const simulation = creditWorld();
  const { ledger, account } = simulation.world;
  ledger.endow(account.government, account.rest, 1e15);
  return simulation;
}

describe("the money of the reform", () => {
  test("meets all claims while it lasts, and cuts all alike where it would not", () => {
    expect(rationOf(1200, 100, 12)).toBe(1);
    expect(rationOf(600, 100, 12)).toBe(0.5);
    expect(rationOf(-1, 100, 12)).toBe(0);
    expect(rationOf(0, 0, 12)).toBe(1);
  });

  test("is cut pro rata after the first month that asks for twice what the year can bear", () => {
    const simulation = city();
    const month = ceiling(simulation) / 12;
    expect(grantFromBudget(simulation, Math.floor(2 * month))).toBe(Math.floor(2 * month));
    planBudget(simulation);
    // ten twelfths are left for eleven months at two twelfths each
    expect(simulation.world.scalars.budgetRation[0]).toBeCloseTo(10 / 22, 6);
    const claim = Math.floor(month);
    expect(grantFromBudget(simulation, claim)).toBe(Math.floor(claim * simulation.world.scalars.budgetRation[0]));
    expect(simulation.tallies.publicClaimsUnmet).toBe(claim - Math.floor((claim * 10) / 22));
  });

  test("is never more than the ceiling of a year, and begins anew with the next", () => {
    const simulation = city();
    let granted = 0;
    for (let month = 0; month < 12; month++) {
      simulation.month = 24 + month;
      granted += grantFromBudget(simulation, ceiling(simulation));
      planBudget(simulation);
    }
    expect(granted).toBeLessThanOrEqual(ceiling(simulation));
    expect(granted).toBeGreaterThan(0.99 * ceiling(simulation));
    expect(simulation.world.scalars.publicSpent[0]).toBe(0);
    expect(simulation.world.scalars.budgetRation[0]).toBeCloseTo(1 / 12, 2);
  });
});
