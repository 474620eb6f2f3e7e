import { describe, expect, test } from "vitest";
import { countUse, lapse, markTransferred } from "../../../../sim/model/inventions/life.ts";
import type { Simulation } from "../../../../sim/model/simulation.ts";
import { never, onMonth } from "../../../../sim/world/dates.ts";
import { patentState } from "../../../../sim/world/inventions.ts";
import { addToHolder } from "../../../../sim/world/ownership.ts";
import { addFirm, creditWorld } from "../credit/credit-world.ts";

/** Month of the world of these tests. */
const today = 20;

/** An invention of the first research organisation in the hands of a firm, with the cohorts that were counted. */
function oneInvention(disclosed: number | null): { simulation: Simulation; cohorts: [string, number][] } {
  const cohorts: [string, number][] = [];
  const simulation = Object.assign(creditWorld(), {
    month: today,
    countCohort: (tally: string, month: number) => cohorts.push([tally, month])
  }) as Simulation;
  const { world } = simulation;
  const { inventions } = world;
  world.scalars.inventionRows[0] = 1;
  inventions.state[0] = patentState.pending;
  inventions.origin[0] = 0;
  inventions.made[0] = 12;
  inventions.disclosed[0] = disclosed === null ? never : onMonth(disclosed);
  inventions.transferred[0] = never;
  inventions.licence[0] = -1;
  inventions.slot[0] = -1;
  inventions.queued[0] = 1;
  addToHolder(world, 0, world.account.firm + addFirm(simulation));
  return { simulation, cohorts };
}

describe("the first contract on an invention", () => {
  test("comes as many months after its disclosure as lie between, and those that approval takes", () => {
    const { simulation } = oneInvention(13);
    markTransferred(simulation, 0, 4);
    expect([simulation.tallies.firstContracts, simulation.tallies.contractMonths]).toEqual([1, 20 - 13 + 4]);
  });

  test("counts for the cohorts of its disclosure and of its making, once", () => {
    const { simulation, cohorts } = oneInvention(13);
    markTransferred(simulation, 0);
    markTransferred(simulation, 0);
    expect(cohorts).toEqual([
      ["cohortTransferred36", 13],
      ["cohortTransferred12", 13],
      ["cohortMadeTransferred36", 12]
    ]);
  });

  test("counts for none and takes no time where it was made to order and never disclosed", () => {
    const { simulation, cohorts } = oneInvention(null);
    markTransferred(simulation, 0, 4);
    expect(simulation.world.inventions.transferred[0]).toBe(onMonth(today));
    expect([simulation.tallies.firstContracts, simulation.tallies.contractMonths, cohorts]).toEqual([0, 0, []]);
  });
});

describe("the first use of an invention", () => {
  test("comes as many months after its disclosure as lie between", () => {
    const { simulation } = oneInvention(13);
    countUse(simulation, 0);
    countUse(simulation, 0);
    expect([simulation.tallies.firstUses, simulation.tallies.useMonths]).toEqual([1, 7]);
  });

  test("has no time after disclosure where it was made to order", () => {
    const { simulation } = oneInvention(null);
    countUse(simulation, 0);
    expect([simulation.tallies.firstUses, simulation.tallies.useMonths]).toEqual([0, 0]);
    expect(simulation.world.inventions.everUsed[0]).toBe(1);
  });
});

describe("an invention whose right ends", () => {
  test("counts as lapsed for the cohort of its disclosure, and for none if there was no disclosure", () => {
    const disclosed = oneInvention(13);
    lapse(disclosed.simulation, 0);
    const toOrder = oneInvention(null);
    lapse(toOrder.simulation, 0);
    expect([disclosed.cohorts, toOrder.cohorts]).toEqual([[["cohortLapsed36", 13]], []]);
  });
});
